#!/usr/bin/env bash
# Builds and runs all tests in a Debian 13 of its own, which has newer compilers and libraries than Debian 12:
#   packaging/linux/test-debian-13.sh [--root DIR] [options of tests/run.sh]
# Has to run as root. The system, its build and its compiler cache stay in DIR, so that a second run builds only what
# changed; without --root that is ~/.cache/enrow-desk/debian-13. An interrupted run is taken up where it ended.
# Fetches with this machine's apt settings; DEBIAN_MIRROR names another mirror.
set -euo pipefail
cd "$(dirname "$0")/../.."

root=${XDG_CACHE_HOME:-$HOME/.cache}/enrow-desk/debian-13
if [ "${1:-}" = --root ]; then
    root=${2:?"--root needs a folder"}
    shift 2
fi
[ "$(id -u)" -eq 0 ] || { echo "Run as root: a system of its own is entered with chroot." >&2; exit 1; }

# Mounts and processes are those of a namespace: the kernel ends both with it, whatever way this script ends.
if [ -z "${ENROW_IN_NAMESPACE:-}" ]; then
    packaging/install-packages.sh debootstrap debian-archive-keyring util-linux
    ENROW_IN_NAMESPACE=1 exec unshare --mount --pid --fork --kill-child --propagation private "$0" --root "$root" "$@"
fi

mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' |
    awk '$1 == "Debian" && $2 !~ /security/ { mirror = $2 } END { print mirror }')}
[ -n "$mirror" ] || { echo "apt knows no mirror of Debian here: name one in DEBIAN_MIRROR." >&2; exit 1; }

if [ ! -e "$root/etc/enrow-complete" ]; then
    # What an interrupted run left cannot be told from damage; what it fetched is in apt's cache.
    rm -rf "$root"
    mkdir -p "$root"
    debootstrap --variant=minbase trixie "$root" "$mirror"
    touch "$root/etc/enrow-complete"
fi
apt-config dump Acquire >"$root/etc/apt/apt.conf.d/10host"
cp /etc/resolv.conf "$root/etc/resolv.conf"

mkdir -p "$root/src" "$root/var/cache/build" build
mount --bind "$PWD" "$root/src"
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
