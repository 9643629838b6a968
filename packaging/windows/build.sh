#!/usr/bin/env bash
# Builds on Debian 12 what Enrow Desk needs on Windows beside Qt, each as a static library:
#   packaging/windows/build.sh [--cache FOLDER] [--jobs N] [--until STEP]
# What was done once is kept in the cache (build/windows-cache) and not done again, so that a run that was broken off
# goes on where it was. Steps: packages sources libraries. It does not make Qt and the package itself yet.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(realpath "$(dirname "$0")")
root=$(realpath "$here/../..")
cache=$root/build/windows-cache
jobs=$(nproc)
until_step=libraries
target=x86_64-w64-mingw32

# Debian's source packages, as they are in Debian 12. What else is in them is patched by Debian alone.
sources=(
    simdjson=3.0.1-1
    libzstd=1.5.4+dfsg2-5
    zlib=1:1.2.13.dfsg-1
    libzip=1.7.3-1
    libxlsxwriter=1.1.4-2
)
packages=(
    g++-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 mingw-w64-tools cmake ninja-build pkg-config perl python3
    dpkg-dev debian-archive-keyring
)
fail() {
    echo "build.sh: $1" >&2
    exit 1
}

while [ $# -gt 0 ]; do
    case $1 in
    --cache | --jobs | --until)
        [ $# -gt 1 ] || fail "$1 needs a value."
        case $1 in
        --cache) cache=$(realpath -m "$2") ;;
        --jobs) jobs=$2 ;;
        --until) until_step=$2 ;;
        esac
        shift
        ;;
    *) fail "Unknown option $1. The first lines of this file say what there is." ;;
    esac
    shift
done

unpacked=$cache/unpacked
prefix=$cache/prefix
toolchain=$cache/mingw.cmake

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

mkdir -p "$cache"/{sources,unpacked,build,stamps,logs,apt/lists/partial}

begin "packages: the compiler for Windows"
"$root/packaging/install-packages.sh" "${packages[@]}"
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
# Nothing of this machine is found.
export PKG_CONFIG_LIBDIR=$prefix/lib/pkgconfig PKG_CONFIG_PATH=
end packages

begin "sources: Debian's source packages, checked by apt"
# The places that this machine has its packages from, for sources, in apt's order. The names are apt's.
# shellcheck disable=SC2016
apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    sed -n 's|^Debian |deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] |p' | awk '!seen[$0]++' >"$cache/apt/sources.list"
[ -s "$cache/apt/sources.list" ] || fail "apt knows no place of Debian here. Run 'apt-get update' and try again."
apt_source=(apt-get -o "Dir::Etc::sourcelist=$cache/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$cache/apt/lists" -o APT::Sandbox::User=root)
is_listed=no
for pinned in "${sources[@]}"; do
    name=${pinned%%=*}
    file_version=${pinned#*=}
    file_version=${file_version#*:} # names of files have no epoch
    description=$cache/sources/${name}_$file_version.dsc
    if ! done_once "$name-source"; then
        if [ ! -e "$description" ]; then
            [ $is_listed = yes ] || quietly apt-update "${apt_source[@]}" update
            is_listed=yes
            (cd "$cache/sources" && quietly "$name-source" "${apt_source[@]}" source --download-only "$pinned")
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
