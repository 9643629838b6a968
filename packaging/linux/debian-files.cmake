# Runs within cpack, once the files of the package are in place and before it is made of them: what Debian's policy asks
# for beside what is installed anywhere (https://www.debian.org/doc/debian-policy, chapters 10 and 12).
set(here "${CMAKE_CURRENT_LIST_DIR}")
set(usr "${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}")
set(share "${usr}/share/doc/${CPACK_PACKAGE_NAME}")

# What a compiler says of itself is no part of a program.
file(GLOB programs "${usr}/bin/*")
find_program(STRIP strip REQUIRED)
execute_process(COMMAND "${STRIP}" --remove-section=.comment ${programs} COMMAND_ERROR_IS_FATAL ANY)

execute_process(
    COMMAND "${here}/make-changelog.sh" "${here}/../CHANGELOG.md" "${here}/io.github.enrowdesk.EnrowDesk.metainfo.xml"
        "${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}" "${CPACK_PACKAGE_CONTACT}"
    OUTPUT_FILE "${share}/changelog.Debian"
    COMMAND_ERROR_IS_FATAL ANY
)
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
