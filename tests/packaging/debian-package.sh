#!/usr/bin/env bash
# Makes the Debian package of a build and looks at what it says and holds: debian-package.sh BUILD_FOLDER CPACK
set -euo pipefail

here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$1" && "$2" -G DEB -B "$work/made") >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
package=$(find "$work/made" -maxdepth 1 -name '*.deb')

failures=0
fail() {
    echo "$1" >&2
    failures=$((failures + 1))
}

depends=$(dpkg-deb --field "$package" Depends)
for needed in ca-certificates libqt6sql6-sqlite libsecret-1-0; do
    grep -qE "(^|, )$needed(,|$)" <<<"$depends" || fail "no dependency on $needed: $depends"
done
grep -qE '(^|, )(qt6-svg-plugins|libqt6svg6)(,|$)' <<<"$depends" || fail "no dependency on the SVG plugins: $depends"
# More than one blank in front means text that must not be wrapped.
description=$(dpkg-deb --field "$package" Description | tail -n +2)
if grep -nE '^ ( |$)' <<<"$description"; then
    fail "the lines above of the description begin with two blanks"
fi

dpkg-deb --extract "$package" "$work/root"
"$here/is-hardened.sh" "$work"/root/usr/bin/* || fail "a program lacks a defence"
"$here/loads-nothing-foreign.sh" "$work/root" || fail "a program looks for libraries in folders of its own"
cmake -D SBOM="$work/root/usr/share/doc/enrow-desk/enrow-desk.spdx.json" -D DEPENDS="$depends" \
    -P "$here/check-sbom.cmake" || fail "the SBOM is not good"
[ "$failures" -eq 0 ]
