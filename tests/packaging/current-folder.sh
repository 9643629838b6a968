#!/usr/bin/env bash
# Starts the programs in a folder full of libraries and plugins that take over whoever loads them:
#   current-folder.sh FOREIGN_LIBRARY ENROW_BATCH [ENROW_DESK]
set -euo pipefail

foreign=$1
batch=$2
desk=${3:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/home" "$work/run"
cd "$work"

for library in $(ldd "$@" | awk '$2 == "=>" { print $1 }' | sort -u) libsecret-1.so.0 libsecret-1.so; do
    [ "$library" = libc.so.6 ] || cp "$foreign" "$library"
done
for plugin in platforms/libqoffscreen platforms/libqxcb sqldrivers/libqsqlite imageformats/libqsvg iconengines/libqsvgicon \
    tls/libqopensslbackend networkinformation/libqglib platformthemes/libqgtk3 styles/libqfusion; do
    for folder in . plugins qt6/plugins lib/qt6/plugins; do
        mkdir -p "$folder/${plugin%/*}"
        cp "$foreign" "$folder/$plugin.so"
    done
done
printf '[Paths]\nPlugins = .\nPrefix = .\n' >qt.conf

failures=0
# try EXPECTED_PATTERN COMMAND...: what it says must fit, and tells whether foreign code ran. Its exit code is in code.
try() {
    local pattern=$1
    shift
    code=0
    env -i PATH="$PATH" LC_ALL=C.UTF-8 HOME="$work/home" XDG_RUNTIME_DIR="$work/run" QT_QPA_PLATFORM=offscreen \
        "$@" >said 2>&1 </dev/null || code=$?
    if grep -q 'foreign code runs' said; then said="foreign code runs"; else said=$(cat said); fi
    [[ $said =~ $pattern ]] || { echo "$*: $said" >&2; failures=$((failures + 1)); }
}

# That the folder does what it is for; where all symbols are bound at the start, the linker gives up first.
try 'foreign code runs|undefined symbol' LD_LIBRARY_PATH=. "$batch" --version
try '^enrow-batch [0-9]' "$batch" --version
try '^enrow-batch: ' ENROW_API_KEY=k "$batch" fetch --data-dir "$work/home" --base-url http://127.0.0.1:1 --timeout 1 a
try '^$|^ID' "$batch" list --data-dir "$work/home"
if [ -n "$desk" ]; then
    try '^enrow-desk [0-9]' "$desk" --version
    # A window that is open is open until it is ended, with code 124.
    try '' timeout 5 "$desk" --demo
    [ "$code" -eq 124 ] && [[ $said != *"foreign code runs"* ]] || {
        echo "enrow-desk --demo ended with code $code: $said" >&2
        failures=$((failures + 1))
    }
fi
[ "$failures" -eq 0 ]
