# Runs within cpack, once the files of the package are in place and before it is made of them.
set(share "${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share/doc/${CPACK_PACKAGE_NAME}")
file(GLOB programs "${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/bin/*")
string(REPLACE ", " " " loaded "${CPACK_DEBIAN_PACKAGE_DEPENDS}")
execute_process(
    COMMAND "${CMAKE_CURRENT_LIST_DIR}/make-sbom.sh" "${CPACK_PACKAGE_VERSION}" "${loaded}" ${programs}
    OUTPUT_FILE "${share}/${CPACK_PACKAGE_NAME}.spdx.json"
    COMMAND_ERROR_IS_FATAL ANY
)
file(CHMOD "${share}/${CPACK_PACKAGE_NAME}.spdx.json" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
