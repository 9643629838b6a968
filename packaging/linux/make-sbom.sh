#!/usr/bin/env bash
# Writes what the package is made of as an SPDX 2.3 document in JSON (https://spdx.github.io/spdx-spec/v2.3):
#   make-sbom.sh VERSION PACKAGES PROGRAM...
# PACKAGES, separated by blanks, hold what the programs load at run time without being linked to it; the packages of
# what they are linked to are found by themselves. For Debian and its kin; the versions are those of this machine. The
# document bears the time in SOURCE_DATE_EPOCH.
set -euo pipefail
export LC_ALL=C

version=$1
loaded=$2
shift 2

# The packages that own what the programs name, not what that needs in turn: those name it themselves.
linked() {
    local wanted name path
    wanted=$(readelf --dynamic --wide "$@" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u)
    ldd "$@" | awk '$2 == "=>" { print $1, $3 }' | sort -u | while read -r name path; do
        if grep -qxF -- "$name" <<<"$wanted"; then
            # Folders may be links into others, and packages name what they brought: one of the two.
            { dpkg-query --search "$path" || dpkg-query --search "$(realpath "$path")"; } 2>/dev/null || {
                echo "no package has $path" >&2
                return 1
            }
        fi
    done | sed 's/:.*//'
}

packages=$(linked "$@")
# The blanks of the list are what it is separated by.
# shellcheck disable=SC2086
packages=$(printf '%s\n' $packages $loaded | sort -u)

entry() { # name version licence download extra
    printf '    {\n      "SPDXID": "SPDXRef-%s",\n      "name": "%s",\n      "versionInfo": "%s",\n' "$(sed 's/[^A-Za-z0-9.-]/-/g' <<<"$1")" "$1" "$2"
    printf '      "downloadLocation": "NOASSERTION",\n      "filesAnalyzed": false,\n'
    printf '      "licenseConcluded": "%s",\n      "licenseDeclared": "%s",\n      "copyrightText": "NOASSERTION"%s\n    }' "$3" "$3" "$4"
}

. /etc/os-release
entries=$(entry enrow-desk "$version" MIT "")
relationships='    {
      "spdxElementId": "SPDXRef-DOCUMENT",
      "relationshipType": "DESCRIBES",
      "relatedSpdxElement": "SPDXRef-enrow-desk"
    }'
for package in $packages; do
    read -r found architecture < <(dpkg-query --show --showformat '${Version} ${Architecture}\n' "$package" | head -n 1)
    [ -n "$found" ] || {
        echo "$package is not installed, so that its version is not known" >&2
        exit 1
    }
    purl="pkg:deb/$ID/$package@$(sed 's/+/%2B/g; s/:/%3A/g' <<<"$found")?arch=$architecture&distro=$ID-${VERSION_ID:-testing}"
    entries+=",
$(entry "$package" "$found" NOASSERTION ",
      \"externalRefs\": [
        {
          \"referenceCategory\": \"PACKAGE-MANAGER\",
          \"referenceType\": \"purl\",
          \"referenceLocator\": \"$purl\"
        }
      ]")"
    relationships+=",
    {
      \"spdxElementId\": \"SPDXRef-enrow-desk\",
      \"relationshipType\": \"DEPENDS_ON\",
      \"relatedSpdxElement\": \"SPDXRef-$(sed 's/[^A-Za-z0-9.-]/-/g' <<<"$package")\"
    }"
done

# One name for one content, as a document has to have.
digest=$(sha256sum <<<"$entries" | cut -c1-32)
cat <<EOF
{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "enrow-desk-$version",
  "documentNamespace": "https://enrowdesk.example/spdx/enrow-desk-$version-$digest",
  "creationInfo": {
    "created": "$(date --utc --date "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)",
    "creators": ["Organization: The Enrow Desk authors", "Tool: make-sbom.sh"]
  },
  "packages": [
$entries
  ],
  "relationships": [
$relationships
  ]
}
EOF
