#!/usr/bin/env bash
# Reads manual pages and completions as man and the shells do, and compares them with what the programs say of
# themselves: manual.sh FOLDER_OF_THE_PAGES PROGRAM...
# A shell that is not here is passed over.
set -euo pipefail
export LC_ALL=C.UTF-8

made=$1
shift
failures=0
fail() {
    echo "$1" >&2
    failures=$((failures + 1))
}

# reads TOOL OPTION FILE: the tool, where it is there, must have nothing to say of the file.
reads() {
    command -v "$1" >/dev/null || return 0
    local said
    said=$("$1" "$2" "$3" 2>&1) && [ -z "$said" ] || fail "$1 $2 $3: $said"
}

for program in "$@"; do
    name=${program##*/}
    page=$made/man/$name.1
    if command -v man >/dev/null; then
        said=$(MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null) || said+=" (code $?)"
        [ -z "$said" ] || fail "man $page: $said"
    fi
    if command -v groff >/dev/null; then
        said=$(groff -ww -z -man -K utf8 "$page" 2>&1) && [ -z "$said" ] || fail "groff $page: $said"
    fi
    reads bash -n "$made/bash/$name"
    reads fish --no-execute "$made/fish/$name.fish"
    reads zsh -n "$made/zsh/_$name"

    # Each option that the help explains, at the start of its line.
    options=$(QT_QPA_PLATFORM=offscreen "$program" --help |
        sed -nE 's/^  ((-[a-z], )?--[a-z-]+).*/\1/p' | tr -d ',' | tr ' ' '\n' | sort -u)
    [ "$(wc -l <<<"$options")" -ge 5 ] || fail "$name --help names few options: $options"
    plain=$(sed 's/\\-/-/g' "$page")
    for option in $options; do
        grep -qE -- "(^|[ ,])\\\\fB$option\\\\fR" <<<"$plain" || fail "$option is not in the page of $name"
        grep -qE -- "[ ']$option[ ']" "$made/bash/$name" || fail "$option is not in the bash completion of $name"
        grep -qE -- "[*']$option=?\\[" "$made/zsh/_$name" || fail "$option is not in the zsh completion of $name"
        case $option in
        --*) flag="-l ${option#--}" ;;
        *) flag="-s ${option#-}" ;;
        esac
        grep -qE -- " $flag " "$made/fish/$name.fish" || fail "$option is not in the fish completion of $name"
    done
done
[ $# -gt 0 ] && [ "$failures" -eq 0 ]
