#!/bin/sh
# Runs a program in a session of its own: with-keyring.sh PROGRAM [ARGUMENT...]
# It has an empty home, and a keyring that is unlocked and as good as new. The person's own is out of its reach.
set -eu

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION DISPLAY
HOME=$home XDG_RUNTIME_DIR=$home/run dbus-run-session -- sh -c '
    printf keyring-password | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
    "$@"' sh "$@"
