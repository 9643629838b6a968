#!/usr/bin/env bash
# Builds Enrow Desk for Windows on Debian 12, from nothing to an installer and a portable zip:
#   packaging/windows/build.sh [--cache FOLDER] [--output FOLDER] [--jobs N] [--tests] [--until STEP]
# What was done once is kept in the cache (build/windows-cache) and not done again, so that a run that was broken off
# goes on where it was; the first one takes an hour on two cores, later ones minutes. The output is build/windows.
# --tests builds the tests too, for test.sh. Steps: packages sources libraries qt product stage zip installer.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(realpath "$(dirname "$0")")
root=$(realpath "$here/../..")
cache=$root/build/windows-cache
output=$root/build/windows
jobs=$(nproc)
tests=OFF
until_step=installer
target=x86_64-w64-mingw32

# Debian's source packages, as they are in Debian 12. Only Qt is patched here; all other patches are Debian's.
sources=(
    qt6-base=6.4.2+dfsg-10
    sqlite3=3.40.1-2+deb12u2
    simdjson=3.0.1-1
    libzstd=1.5.4+dfsg2-5
    zlib=1:1.2.13.dfsg-1
    libzip=1.7.3-1
    libxlsxwriter=1.1.4-2
)
packages=(
    g++-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 mingw-w64-tools cmake ninja-build pkg-config perl python3 tcl
    dpkg-dev patch qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n debian-archive-keyring nsis zip
)
qt_targets=(
    Core EntryPointImplementation Gui Widgets Network Sql Test
    QWindowsIntegrationPlugin QSQLiteDriverPlugin QSchannelBackendPlugin
)

fail() {
    echo "build.sh: $1" >&2
    exit 1
}

while [ $# -gt 0 ]; do
    case $1 in
    --cache | --output | --jobs | --until)
        [ $# -gt 1 ] || fail "$1 needs a value."
        case $1 in
        --cache) cache=$(realpath -m "$2") ;;
        --output) output=$(realpath -m "$2") ;;
        --jobs) jobs=$2 ;;
        --until) until_step=$2 ;;
        esac
        shift
        ;;
    --tests) tests=ON ;;
    *) fail "Unknown option $1. The first lines of this file say what there is." ;;
    esac
    shift
done

unpacked=$cache/unpacked
prefix=$cache/prefix
toolchain=$cache/mingw.cmake
product=$cache/build/enrow
version=$(sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' "$root/CMakeLists.txt")
stage=$output/EnrowDesk-$version

begin() {
    echo "== $1"
}

end() { # step: the last one that was asked for?
    [ "$1" != "$until_step" ] || exit 0
}

# Runs a command whose output is of interest only where it fails.
quietly() { # name command...
    local log=$cache/logs/$1.log
    shift
    "$@" >"$log" 2>&1 || {
        tail -n 40 "$log" >&2
        fail "This failed: $*. All that it said is in $log."
    }
}

# done_once NAME: whether that was done, with this pin and patch; `is_done NAME` says that it is.
stamp() {
    local name=$1 pin
    pin=$(printf '%s\n' "${sources[@]}" | sed -n "s/^${name%-source}=//p")
    [ "${name%-source}" != qt6-base ] || pin+=-$(cat "$here"/qt-*.patch | sha256sum | cut -c1-8)
    printf '%s/stamps/%s-%s\n' "$cache" "$name" "${pin//:/-}"
}
done_once() {
    [ -e "$(stamp "$1")" ]
}
is_done() {
    touch "$(stamp "$1")"
}

# cross NAME OPTION...: configures a library by CMake, builds and installs it.
cross() {
    local name=$1 folder=$2
    shift 2
    quietly "$name-configure" cmake -S "$unpacked/$folder" -B "$cache/build/$name" -G Ninja \
        -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_LIBDIR=lib -DCMAKE_POLICY_DEFAULT_CMP0077=NEW "$@"
    quietly "$name-build" cmake --build "$cache/build/$name" --parallel "$jobs"
    quietly "$name-install" cmake --install "$cache/build/$name"
}

case $until_step in
packages | sources | libraries | qt | product | stage | zip | installer) ;;
*) fail "There is no step $until_step. The first lines of this file name them." ;;
esac
mkdir -p "$cache"/{sources,unpacked,build,stamps,logs,apt/lists/partial} "$output"

begin "packages: the compiler for Windows and Qt's tools for this machine"
"$root/packaging/install-packages.sh" "${packages[@]}"
host_qt=$(dpkg-query --show --showformat '${Version}' qt6-base-dev-tools)
[ "${host_qt%%+*}" = 6.4.2 ] ||
    fail "Qt's tools are of version $host_qt here, and those of 6.4.2 are needed, as Debian 12 has them. Run it there."
cat >"$toolchain.new" <<END
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER $target-gcc-posix)
set(CMAKE_CXX_COMPILER $target-g++-posix)
set(CMAKE_RC_COMPILER $target-windres)
set(CMAKE_FIND_ROOT_PATH $prefix /usr/$target)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
END
# Only where it changed: what is newer is configured anew.
if cmp -s "$toolchain.new" "$toolchain"; then rm "$toolchain.new"; else mv "$toolchain.new" "$toolchain"; fi
# pkg-config must not find the libraries of this machine.
export PKG_CONFIG_LIBDIR=$prefix/lib/pkgconfig PKG_CONFIG_PATH=
end packages

begin "sources: Debian's source packages, checked by apt"
# The places that this machine has its packages from, for sources, in apt's order. The names are apt's.
# shellcheck disable=SC2016
apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    sed -n 's|^Debian |deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] |p' | awk '!seen[$0]++' >"$cache/apt/sources.list"
[ -s "$cache/apt/sources.list" ] || fail "apt knows no place of Debian here. Run 'apt-get update' and try again."
for_sources=(-o "Dir::Etc::sourcelist=$cache/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$cache/apt/lists" -o APT::Sandbox::User=root)
is_listed=no
for pinned in "${sources[@]}"; do
    name=${pinned%%=*}
    file_version=${pinned#*=}
    file_version=${file_version#*:} # names of files have no epoch
    description=$cache/sources/${name}_$file_version.dsc
    if ! done_once "$name-source"; then
        if [ ! -e "$description" ]; then
            [ $is_listed = yes ] || quietly apt-update apt-get "${for_sources[@]}" update
            is_listed=yes
            offered=$(apt-cache "${for_sources[@]}" showsrc --only-source "$name" | sed -n 's/^Version: //p' || true)
            grep -qxF "${pinned#*=}" <<<"$offered" ||
                fail "Debian's archive has no ${pinned/=/ } here (it has: ${offered:-none}). Name a version that it has at the top of \
this script, build, and try what was built by test.sh."
            (cd "$cache/sources" && quietly "$name-source" apt-get "${for_sources[@]}" source --download-only "$pinned")
        fi
        rm -rf "${unpacked:?}/$name"
        quietly "$name-unpack" dpkg-source --extract "$description" "$unpacked/$name"
        is_done "$name-source"
    fi
done
end sources

begin "libraries: zlib, zstd, simdjson, libzip, libxlsxwriter"
if ! done_once zlib; then
    # Debian's source has neither of the two ways that zlib has for Windows.
    (
        cd "$unpacked/zlib"
        quietly zlib-build "$target-gcc-posix" -O2 -D_LARGEFILE64_SOURCE=1 -c \
            {adler32,compress,crc32,deflate,infback,inffast,inflate,inftrees,trees,uncompr,zutil}.c gz{close,lib,read,write}.c
    )
    mkdir -p "$prefix"/{include,lib}
    "$target-ar" rcs "$prefix/lib/libz.a" "$unpacked"/zlib/*.o
    cp "$unpacked"/zlib/{zlib,zconf}.h "$prefix/include"
    is_done zlib
fi
if ! done_once libzstd; then
    cross libzstd libzstd/build/cmake -DZSTD_BUILD_SHARED=OFF -DZSTD_BUILD_PROGRAMS=OFF -DZSTD_MULTITHREAD_SUPPORT=OFF
    is_done libzstd
fi
if ! done_once simdjson; then
    cross simdjson simdjson -DBUILD_SHARED_LIBS=OFF -DSIMDJSON_DEVELOPER_MODE=OFF
    is_done simdjson
fi
if ! done_once libzip; then
    cross libzip libzip -DBUILD_SHARED_LIBS=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF \
        -DBUILD_DOC=OFF -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF \
        -DENABLE_WINDOWS_CRYPTO=OFF -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF
    is_done libzip
fi
if ! done_once libxlsxwriter; then
    cross libxlsxwriter libxlsxwriter -DBUILD_SHARED_LIBS=OFF -DUSE_SYSTEM_MINIZIP=OFF
    is_done libxlsxwriter
fi
end libraries

begin "qt: Qt for Windows, which takes longest"
if ! done_once qt6-base; then
    # Debian's Qt comes without SQLite, and Debian's SQLite as many files.
    bundled=$unpacked/qt6-base/src/3rdparty/sqlite
    if [ ! -e "$bundled/sqlite3.h" ]; then
        (cd "$unpacked/sqlite3" && quietly sqlite3-configure ./configure && quietly sqlite3-join make sqlite3.c sqlite3.h)
        mkdir -p "$bundled"
        cp "$unpacked"/sqlite3/sqlite3.{c,h} "$bundled"
    fi
    (
        cd "$unpacked/qt6-base"
        for patch in "$here"/qt-*.patch; do
            patch --dry-run --reverse --force -p1 <"$patch" >/dev/null || quietly qt-patch patch -p1 --input "$patch"
        done
    )
    features=()
    for off in dbus printsupport xml concurrent androiddeployqt sql_odbc tabletevent vulkan openssl zstd glib icu \
        pkg_config system_{zlib,png,jpeg,freetype,harfbuzz,pcre2,sqlite,doubleconversion}; do
        features+=("-DQT_FEATURE_$off=OFF")
    done
    quietly qt-configure cmake -S "$unpacked/qt6-base" -B "$cache/build/qt6-base" -G Ninja \
        -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DQT_FEATURE_debug_and_release=OFF \
        -DINPUT_opengl=no -DFEATURE_schannel=ON "${features[@]}"
    quietly qt-build ninja -j "$jobs" -C "$cache/build/qt6-base" "${qt_targets[@]}"
    # To install it asks for each target, also for those that nobody needs here.
    grep -rhoE "\"$cache/build/qt6-base/[^\"\$]+\"" --include=cmake_install.cmake "$cache/build/qt6-base" | tr -d '"' |
        sort -u | while read -r file; do
        case $file in
        */) mkdir -p "$file" ;;
        *) [ -e "$file" ] || { mkdir -p "$(dirname "$file")" && touch "$file"; } ;;
        esac
    done
    quietly qt-install cmake --install "$cache/build/qt6-base"
    is_done qt6-base
fi
end qt

begin "product: the three programs"
quietly enrow-configure cmake -S "$root" -B "$product" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$toolchain" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON -DBUILD_TESTING=$tests -DENROW_WARNINGS_AS_ERRORS=ON \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
quietly enrow-build ninja -j "$jobs" -C "$product"
end product

begin "stage: programs, libraries, licences"
rm -rf "$stage"
quietly enrow-install cmake --install "$product" --prefix "$stage"
runtime=$("$target-g++-posix" -print-file-name=libstdc++-6.dll)
cp "$prefix"/bin/Qt6{Core,Gui,Widgets,Network,Sql}.dll "$(dirname "$runtime")"/{libstdc++-6,libgcc_s_seh-1,libssp-0}.dll \
    "/usr/$target/lib/libwinpthread-1.dll" "$stage"
for plugin in platforms/qwindows sqldrivers/qsqlite tls/qschannelbackend; do
    mkdir -p "$stage/${plugin%/*}"
    cp "$prefix/plugins/$plugin.dll" "$stage/$plugin.dll"
done
mkdir -p "$stage"/{translations,licences}
for language in de es fr it nl; do
    cp "/usr/share/qt6/translations/qtbase_$language.qm" "$stage/translations"
done
find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec "$target-strip" --strip-unneeded {} +
# Fails if a needed DLL is neither staged nor part of Windows.
find "$stage" \( -name '*.exe' -o -name '*.dll' \) -print0 | while IFS= read -r -d '' file; do
    "$target-objdump" --private-headers "$file" | sed -n 's/^\tDLL Name: //p' | while read -r needed; do
        system=$(tr '[:upper:]' '[:lower:]' <<<"${needed%.*}")
        [ -e "$stage/$needed" ] || [ -e "/usr/$target/lib/lib$system.a" ] || [[ $system = api-ms-win-* ]] ||
            fail "$(basename "$file") needs $needed, which is not staged. Add it to the step 'stage' of this script."
    done
done
# The licence of each part, and where its source is.
cp "$root/LICENSE" "$stage/licences/Enrow Desk.txt"
for pinned in "${sources[@]}"; do
    cp "$unpacked/${pinned%%=*}/debian/copyright" "$stage/licences/${pinned%%=*}.txt"
done
cp /usr/share/doc/gcc-mingw-w64-base/copyright "$stage/licences/gcc runtime.txt"
cp /usr/share/doc/mingw-w64-common/copyright "$stage/licences/mingw-w64.txt"
cp /usr/share/doc/qt6-translations-l10n/copyright "$stage/licences/qt6-translations.txt"
cp /usr/share/common-licenses/{LGPL-3,GPL-3} "$stage/licences"
cp "$here"/qt-*.patch "$stage/licences"
{
    cat "$here/SOURCES.txt"
    for pinned in "${sources[@]}"; do
        printf '  %-14s %s\n' "${pinned%%=*}" "${pinned#*=}"
    done
} | sed 's/$/\r/' >"$stage/licences/SOURCES.txt"
find "$stage" -type f -exec chmod 644 {} +
end stage

begin "zip: the portable package"
zip_file=$output/EnrowDesk-$version-portable.zip
rm -f "$zip_file"
(cd "$output" && quietly zip zip -9 -X -r "$zip_file" "$(basename "$stage")")
end zip

begin "installer"
quietly installer makensis -NOCD -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$stage" \
    "-DICON=$root/resources/icons/application/application.ico" \
    "-DOUTPUT=$output/EnrowDesk-$version-setup.exe" "$here/installer.nsi"
ls -l "$output"/EnrowDesk-"$version"-*
