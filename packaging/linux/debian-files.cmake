# Runs within cpack, once the files of the package are in place and before it is made of them: what Debian's policy asks
# for beside what is installed anywhere (https://www.debian.org/doc/debian-policy, chapters 10 and 12).
set(here "${CMAKE_CURRENT_LIST_DIR}")
set(usr "${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}")
set(share "${usr}/share/doc/${CPACK_PACKAGE_NAME}")

# What a compiler says of itself is no part of a program.
file(GLOB programs "${usr}/bin/*")
find_program(STRIP strip REQUIRED)
execute_process(COMMAND "${STRIP}" --remove-section=.comment ${programs} COMMAND_ERROR_IS_FATAL ANY)

# The same sources make the same package: cpack and all that it runs take this time, and not that of the machine.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND date --utc --date "${CPACK_ENROW_VERSION_DATE}" +%s
        OUTPUT_VARIABLE seconds OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    set(ENV{SOURCE_DATE_EPOCH} ${seconds})
endif()
string(TIMESTAMP moment "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE "${share}/changelog.Debian"
"${CPACK_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * New upstream release; see changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${moment}
")
configure_file("${here}/../CHANGELOG.md" "${share}/changelog" COPYONLY)
configure_file("${here}/lintian-overrides" "${usr}/share/lintian/overrides/${CPACK_PACKAGE_NAME}" COPYONLY)

# Without names and times in them, so that the same texts are the same bytes.
file(GLOB pages "${usr}/share/man/man1/*.1")
execute_process(COMMAND gzip -9nf ${pages} "${share}/changelog.Debian" "${share}/changelog" COMMAND_ERROR_IS_FATAL ANY)

# Whatever the umask of whoever makes the package.
set(for_all OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
set(for_all_to_enter ${for_all} OWNER_EXECUTE GROUP_EXECUTE WORLD_EXECUTE)
file(CHMOD_RECURSE "${usr}" FILE_PERMISSIONS ${for_all} DIRECTORY_PERMISSIONS ${for_all_to_enter})
file(CHMOD ${programs} PERMISSIONS ${for_all_to_enter})
