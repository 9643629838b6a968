#!/usr/bin/env bash
# Makes the Debian package of a build and looks at what it says and holds: debian-package.sh BUILD_FOLDER CPACK
set -euo pipefail

here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Whoever makes it may keep files private.
(umask 077 && cd "$1" && "$2" -G DEB -B "$work/made") >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
package=$(find "$work/made" -maxdepth 1 -name '*.deb')

failures=0
fail() {
    echo "$1" >&2
    failures=$((failures + 1))
}

# With it cpack tells programs from other files.
"$here/../../packaging/build-packages.sh" | grep -x file >/dev/null || fail "a build does not install file"

depends=$(dpkg-deb --field "$package" Depends)
for needed in ca-certificates libqt6sql6-sqlite libsecret-1-0; do
    grep -qE "(^|, )$needed(,|$)" <<<"$depends" || fail "no dependency on $needed: $depends"
done
# More than one blank in front means text that must not be wrapped.
description=$(dpkg-deb --field "$package" Description | tail -n +2)
if grep -nE '^ ( |$)' <<<"$description"; then
    fail "the lines above of the description begin with two blanks"
fi

grep -qE '(^|, )qt6-wayland(,|$)' <<<"$(dpkg-deb --field "$package" Recommends)" || fail "no recommendation of qt6-wayland"

dpkg-deb --extract "$package" "$work/root"
dpkg-deb --control "$package" "$work/control"
(cd "$work/root" && md5sum --quiet --check "$work/control/md5sums" &&
    find . -type f -printf '%P\n' | sort | diff - <(sed 's/^[0-9a-f]*  //' "$work/control/md5sums" | sort)) >&2 ||
    fail "md5sums do not fit the files"
dpkg-deb --contents "$package" >"$work/contents"
if grep -vE '^(drwxr-xr-x root/root .*/|-rwxr-xr-x root/root .* \./usr/bin/[a-z-]+|-rw-r--r-- root/root .* \./usr/share/.*)$' \
    "$work/contents"; then
    fail "the files above have owners, rights or places that they should not have"
fi
if grep -P '[^\x00-\x7F]' "$work/control/control"; then
    fail "the lines above are not plain"
fi

# The icon in each size that desktops ask for, as large as its folder says.
for size in 16 22 24 32 48 64 128 256 512; do
    icon=$(find "$work/root/usr/share/icons/hicolor/${size}x$size/apps" -name '*.png')
    file "$icon" | grep -q "PNG image data, $size x $size," || fail "the icon of $size pixels is not there: $icon"
done

# What changed is there as people read it, and said for this version as Debian's programs read it.
gzip -dc "$work/root/usr/share/doc/enrow-desk/changelog.gz" | cmp - "$here/../../packaging/CHANGELOG.md" ||
    fail "changelog.gz is another one than ours"
version=$(dpkg-deb --field "$package" Version)
gzip -dc "$work/root/usr/share/doc/enrow-desk/changelog.Debian.gz" >"$work/changelog"
said=$(dpkg-parsechangelog --file "$work/changelog" --show-field Version 2>&1) && [ "$said" = "$version" ] ||
    fail "the changelog begins with $said, the package is $version"
if dpkg-parsechangelog --file "$work/changelog" --all 2>&1 >/dev/null | grep .; then
    fail "the changelog is not well-formed"
fi

# The same sources make the same package: all in it bears the time of the changelog.
moment=$(date --utc --date "$(dpkg-parsechangelog --file "$work/changelog" --show-field Date)" '+%Y-%m-%d %H:%M')
if TZ=UTC dpkg-deb --contents "$package" | grep -vF " $moment "; then
    fail "the files above bear another time than $moment"
fi
grep -qF "\"created\": \"${moment/ /T}:" "$work/root/usr/share/doc/enrow-desk/enrow-desk.spdx.json" ||
    fail "the SBOM bears another time than $moment"

# Each program has its page and its completions, and nothing that is not here has.
programs=$(ls "$work/root/usr/bin")
for place in 'man/man1/&.1.gz' 'bash-completion/completions/&' 'fish/vendor_completions.d/&.fish' 'zsh/vendor-completions/_&'; do
    diff <(sed "s/.*/${place##*/}/" <<<"$programs") <(ls "$work/root/usr/share/${place%/*}") >&2 ||
        fail "${place%/*} has other files than one a program"
done

if command -v lintian >/dev/null; then
    lintian --allow-root --fail-on error,warning,info --display-info "$package" >&2 || fail "lintian has the above to say"
fi
"$here/is-hardened.sh" "$work"/root/usr/bin/* || fail "a program lacks a defence"
"$here/loads-nothing-foreign.sh" "$work/root" || fail "a program looks for libraries in folders of its own"
cmake -D SBOM="$work/root/usr/share/doc/enrow-desk/enrow-desk.spdx.json" -D DEPENDS="$depends" \
    -P "$here/check-sbom.cmake" || fail "the SBOM is not good"
[ "$failures" -eq 0 ]
