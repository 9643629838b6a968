#!/bin/sh
# Runs a program in a session of its own: with-keyring.sh PROGRAM [ARGUMENT...]
# It has an empty home, and a keyring that is unlocked and as good as new. The person's own is out of its reach.
set -eu

exec "$(dirname "$0")/with-bus.sh" sh -c '
    printf keyring-password | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
    "$@"' sh "$@"
