#!/bin/sh
# Runs a program with an empty home and no session bus, as on a server: without-keyring.sh PROGRAM [ARGUMENT...]
set -eu

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION DISPLAY
unset DBUS_SESSION_BUS_ADDRESS
HOME=$home XDG_RUNTIME_DIR=$home/run "$@"
