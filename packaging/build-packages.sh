#!/usr/bin/env bash
# Names the Debian and Ubuntu packages that a build needs, one a line; with --tests those of the tests too.
set -euo pipefail

printf '%s\n' \
    build-essential cmake ninja-build file \
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev \
    libsimdjson-dev libxlsxwriter-dev libzip-dev libzstd-dev zlib1g-dev pkg-config qtkeychain-qt6-dev \
    libqt6sql6-sqlite libsecret-1-0 qt6-translations-l10n ca-certificates fonts-inter fonts-dejavu-core

if [ "${1:-}" = --tests ]; then
    printf '%s\n' ccache dbus-daemon gnome-keyring python3-openpyxl gnumeric lintian dpkg-dev \
        desktop-file-utils appstream shared-mime-info libglib2.0-bin man-db mandoc fish zsh
fi
