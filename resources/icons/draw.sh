#!/usr/bin/env bash
# Draws the pictures of the program anew: run it after a change to an SVG of this folder, and commit what it writes.
# The programs hold pixels, and need nothing that reads SVG. Writes, beside itself:
#   16/ 32/ 96/      each single-coloured picture in three sizes, of which a program takes the next larger one
#   application/     the program's own in the sizes that desktops ask for, and as .ico for Windows
#   icons.qrc        the list of what is built in
#   drawn.sha256     the SVGs that they were drawn from, for tst_Icons
set -euo pipefail
cd "$(dirname "$0")"

command -v rsvg-convert >/dev/null || { echo "rsvg-convert is missing: install the package librsvg2-bin." >&2; exit 1; }

draw() { # svg side png
    rsvg-convert --width "$2" --height "$2" --output "$3" "$1"
}

echo "Drawing the program's own picture"
rm -rf application
mkdir application
for side in 16 22 24 32 48 64 128 256 512; do
    draw application.svg "$side" "application/$side.png"
done
# ICO: a list of PNG files (https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)).
python3 - application/application.ico 16 24 32 48 64 256 <<'END'
import struct, sys
sides = [int(side) for side in sys.argv[2:]]
pictures = [open(f"application/{side}.png", "rb").read() for side in sides]
offset = 6 + 16 * len(pictures)
head = struct.pack("<HHH", 0, 1, len(pictures))
for side, picture in zip(sides, pictures):
    head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), offset)
    offset += len(picture)
with open(sys.argv[1], "wb") as out:
    out.write(head + b"".join(pictures))
END

echo "Drawing the others"
for side in 16 32 96; do
    rm -rf "$side"
    mkdir "$side"
    for svg in *.svg; do
        [ "$svg" = application.svg ] || draw "$svg" "$side" "$side/${svg%.svg}.png"
    done
done

{
    printf '<!DOCTYPE RCC>\n<RCC version="1.0">\n    <qresource prefix="/icons">\n'
    printf '        <file>%s</file>\n' application/{16,24,32,48,64,128,256}.png 16/*.png 32/*.png 96/*.png
    printf '    </qresource>\n</RCC>\n'
} >icons.qrc
sha256sum -- *.svg >drawn.sha256
