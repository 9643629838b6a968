#!/usr/bin/env bash
# Reads the sources of lib and app with clang, and compiles none of them:
#   each file alone, because builds that join the files of a folder do not notice what one lacks: clang's warnings;
#   each folder as one file, because most of the time goes into Qt's headers: the checks of .clang-tidy.
# Any finding ends it with an error. Installs what the machine lacks.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t packages < <(packaging/build-packages.sh --tests)
packaging/install-packages.sh "${packages[@]}" clang clang-tidy

build=$PWD/build/alone
cmake --preset dev -B "$build" -DCMAKE_CXX_COMPILER=clang++ -DENROW_WARNINGS_AS_ERRORS=ON -DBUILD_TESTING=OFF >/dev/null
mapfile -t precompiled < <(ninja -C "$build" -t targets all | sed -n 's/^\(.*\.pch\): .*/\1/p')
ninja -C "$build" --quiet "${precompiled[@]}"

# Each a compiler with its flags, and a source.
mapfile -t flags_and_source < <(ninja -C "$build" -t commands |
    sed -nE "s| -MD .* -c ($PWD/(lib\|app)/[^ ]*\.cpp)\$| \1|p")
declare -A folders=()
alone=()
for each in "${flags_and_source[@]}"; do
    flags=${each% *} source=${each##* }
    folders["$flags ${source%/*}"]+="#include \"$source\""$'\n'
    alone+=("$flags -fsyntax-only $source")
done
joined=()
for each in "${!folders[@]}"; do
    file=$build/folder-${#joined[@]}.cpp flags=${each% *}
    printf '%s' "${folders[$each]}" >"$file"
    joined+=("clang-tidy --quiet $file -- ${flags#* } -w")
done
echo "Reading ${#alone[@]} files, alone and as ${#joined[@]} folders"
cd "$build"
printf '%s\n' "${joined[@]}" "${alone[@]}" | xargs -d '\n' -n 1 -P "$(nproc)" bash -c \
    2> >(grep -v ' warnings\? generated\.$' >&2)
echo "clang and clang-tidy have found nothing"
