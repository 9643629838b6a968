#!/usr/bin/env bash
# Builds and runs all tests in a Debian 13 of its own, which has newer compilers and libraries than Debian 12:
#   packaging/linux/test-debian-13.sh [--root DIR] [options of tests/run.sh]
# Has to run as root. The system, its build and its compiler cache stay in DIR, so that a second run builds only what
# changed; without --root that is ~/.cache/enrow-desk/debian-13. An interrupted run is taken up where it ended.
# Fetches with this machine's apt settings; DEBIAN_MIRROR names another mirror.
set -euo pipefail

project=$(realpath "$(dirname "$0")/../..")
root=${XDG_CACHE_HOME:-$HOME/.cache}/enrow-desk/debian-13
if [ "${1:-}" = --root ]; then
    root=$(realpath -m "${2:?"--root needs a folder"}")
    shift 2
fi
[ "$(id -u)" -eq 0 ] || { echo "Run as root: a system of its own is entered with chroot." >&2; exit 1; }

# Mounts and processes are those of a namespace: the kernel ends both with its first process, in whatever way this
# script ends.
if [ -z "${ENROW_IN_NAMESPACE:-}" ]; then
    "$project/packaging/install-packages.sh" debootstrap debian-archive-keyring util-linux
    ENROW_IN_NAMESPACE=1 unshare --mount --pid --fork --kill-child --propagation private \
        "$0" --root "$root" "$@" &
    trap 'kill -KILL $! 2>/dev/null || true' EXIT # which has ended of itself as a rule
    trap 'exit 130' INT TERM HUP
    wait $!
    exit
fi

mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' |
    awk '$1 == "Debian" && $2 !~ /security/ { mirror = $2 } END { print mirror }')}
[ -n "$mirror" ] || { echo "apt knows no mirror of Debian here: name one in DEBIAN_MIRROR." >&2; exit 1; }

# The mark says whose folder it is, and what of it is whole.
mark=$root/.enrow-desk
if [ ! -e "$mark" ] && [ -n "$(ls -A "$root" 2>/dev/null)" ]; then
    echo "$root holds something else: name an empty folder, or one that is not there." >&2
    exit 1
fi
if [ "$(cat "$mark" 2>/dev/null)" != whole ]; then
    rm -rf "$root"
    mkdir -p "$root"
    echo begun >"$mark"
    debootstrap --variant=minbase trixie "$root" "$mirror"
    echo whole >"$mark"
fi
apt-config dump Acquire >"$root/etc/apt/apt.conf.d/10host"
cp /etc/resolv.conf "$root/etc/resolv.conf"

mkdir -p "$root/src" "$root/var/cache/build" "$project/build"
mount --bind "$project" "$root/src"
mount --bind "$root/var/cache/build" "$root/src/build"
mount -o remount,bind,ro "$root/src"
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
mount -t tmpfs tmpfs "$root/run"
mkdir -m 1777 "$root/run/lock"

chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
    bash /src/tests/run.sh "$@"
