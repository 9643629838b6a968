#!/bin/sh
# Runs a program in a session of its own, with a bus and an empty home: with-bus.sh PROGRAM [ARGUMENT...]
set -eu

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION DISPLAY
HOME=$home XDG_RUNTIME_DIR=$home/run dbus-run-session -- "$@"
