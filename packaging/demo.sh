#!/usr/bin/env bash
# Builds Enrow Desk and starts its demo, with simulated data. Installs what the machine lacks.
# Without a display the same demo runs on the command line and ends with a CSV on the terminal.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t packages < <(packaging/build-packages.sh)
packaging/install-packages.sh "${packages[@]}"
cmake --preset demo >/dev/null

programs=build/demo/app
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    cmake --build --preset demo --target enrow-desk
    exec "$programs/desktop/enrow-desk" --demo "$@"
fi

echo "There is no display here, so the demo runs on the command line." >&2
cmake --build --preset demo --target enrow-batch enrow-simulator >&2
coproc SIMULATOR { exec "$programs/simulator/enrow-simulator" --key demo-key; }
simulator=$SIMULATOR_PID
trap 'kill "$simulator" 2>/dev/null || true' EXIT
read -r -u "${SIMULATOR[0]}" url
echo "Simulated Enrow API at $url" >&2

search=3d4cb64e-i64d-41e8-a686-736751004a32
verification=9d4fa0ed-f76b-409f-bee4-d5468ebda70e
export ENROW_API_KEY=demo-key
echo "\$ enrow-batch status $search $verification" >&2
"$programs/cli/enrow-batch" status --no-archive --base-url "$url" "$search" "$verification"
echo "\$ enrow-batch fetch --wait $search" >&2
"$programs/cli/enrow-batch" fetch --no-archive --wait --timeout 60 --base-url "$url" "$search"
