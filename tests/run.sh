#!/usr/bin/env bash
# Builds everything and runs all tests, without a display:
#   tests/run.sh [--preset dev|ci|asan] [--folders "FOLDER ..."] [--fuzz SECONDS] [--libreoffice] [ctest options]
# --folders builds and runs only the tests in these folders of tests; --fuzz runs each fuzzer for that long first.
# --libreoffice lets LibreOffice read our files too, and installs it (290 MB).
# Installs what the machine lacks. A second run builds only what changed.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=ci
folders=
fuzz=
libreoffice=()
while [ $# -gt 0 ]; do
    case $1 in
    --preset) preset=${2:?"--preset needs a name"} ;;
    --folders) folders=${2:?"--folders needs names"} ;;
    --fuzz) fuzz=${2:?"--fuzz needs a number of seconds"} ;;
    --libreoffice)
        libreoffice=(libreoffice-calc)
        export ENROW_LIBREOFFICE=1
        shift
        continue
        ;;
    *) break ;;
    esac
    shift 2
done

mapfile -t packages < <(packaging/build-packages.sh --tests)
if [ "$preset" = asan ]; then
    packages+=(clang libclang-rt-dev lld)
fi
packaging/install-packages.sh "${packages[@]}" "${libreoffice[@]}"

options=(-DENROW_TEST_FOLDERS="${folders// /;}")
if command -v ccache >/dev/null; then
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    # Another checkout of the same sources finds what this one compiled.
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$PWD} CCACHE_NOHASHDIR=1
    options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
cmake --preset "$preset" "${options[@]}" >/dev/null
cmake --build --preset "$preset"

export QT_QPA_PLATFORM=offscreen
unset ENROW_API_KEY
if [ -n "$fuzz" ]; then
    tests/fuzz/run.sh "$fuzz"
fi
ctest --preset "$preset" "$@"
