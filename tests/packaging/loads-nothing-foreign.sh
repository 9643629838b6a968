#!/usr/bin/env bash
# Checks that no program or library of a build names folders of its own to load libraries from:
#   loads-nothing-foreign.sh BUILD_FOLDER
# An empty name among them, which readelf shows as ":", is the current folder.
set -euo pipefail

failures=0
count=0
while IFS= read -r -d '' file; do
    # Not every executable file is a program; one that is being linked is no whole one yet.
    dynamic=$(readelf --dynamic --wide "$file" 2>/dev/null) || continue
    count=$((count + 1))
    if found=$(grep -E '\((RPATH|RUNPATH)\)' <<<"$dynamic"); then
        echo "$file:$found" >&2
        failures=$((failures + 1))
    fi
done < <(find "$1" -type f \( -perm -u+x -o -name '*.so*' \) -size +4k -print0)
echo "$count files, $failures of them with folders of their own"
[ "$count" -gt 0 ] && [ "$failures" -eq 0 ]
