#!/usr/bin/env bash
# Checks what the desktop reads about the program: each text in each language of the window, the same release as the
# program, and a type of files that fits a backup: desktop-files.sh FOLDER_OF_THE_FILES VERSION DATE ENROW_BATCH
set -euo pipefail
export LC_ALL=C.UTF-8

files=$1/io.github.enrowdesk.EnrowDesk
version=$2
date=$3
batch=$4
failures=0
fail() {
    echo "$1" >&2
    failures=$((failures + 1))
}

for language in de es fr it nl; do
    for key in GenericName Comment Keywords Name; do
        count=$(grep -c "^$key=" "$files.desktop")
        [ "$key" != Name ] || count=$((count - 1)) # that of the program is the same everywhere
        [ "$(grep -c "^$key\[$language\]=." "$files.desktop")" -eq "$count" ] || fail "$key is not there in $language"
    done
    for tag in summary p li caption; do
        count=$(grep -c "<$tag>" "$files.metainfo.xml")
        [ "$(grep -c "<$tag xml:lang=\"$language\">." "$files.metainfo.xml")" -eq "$count" ] ||
            fail "not each <$tag> is there in $language"
    done
    grep -q "<comment xml:lang=\"$language\">." "$files.mime.xml" || fail "the type of files has no name in $language"
done
# The changelog begins with this version, or with what is not released.
heading=$(grep -m 1 "^## " "$1/../CHANGELOG.md")
heading=${heading#"## "}
kind=
case $heading in
Unreleased) kind='type="development" ' ;;
"$version - $date") ;;
*) fail "the changelog begins with $heading, which is neither Unreleased nor $version - $date" ;;
esac
grep -q "<release version=\"$version\" ${kind}date=\"$date\"" "$files.metainfo.xml" ||
    fail "the metainfo has another release than $version of $date, or calls it released otherwise than the changelog"

# An archive is told from any other database.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/share/mime/packages"
cp "$files.mime.xml" "$work/share/mime/packages/"
XDG_DATA_HOME=$work/share update-mime-database "$work/share/mime" || fail "the type of files is not well-formed"
echo '{"id": "a1b2c3d4-0000-4000-8000-000000000001"}' >"$work/a1b2c3d4-0000-4000-8000-000000000001.json"
"$batch" import --kind email-finder --data-dir "$work/data" "$work"/*.json >/dev/null 2>&1 || true
cp "$work/data/enrow-batches.sqlite" "$work/backup.data"
type=$(XDG_DATA_HOME="$work/share" gio info --attributes standard::content-type "$work/backup.data" |
    sed -n 's/.*content-type: //p')
[ "$type" = application/vnd.enrowdesk.archive ] || fail "an archive is taken for $type"
[ "$failures" -eq 0 ]
