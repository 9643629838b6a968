#!/usr/bin/env bash
# Reads manual pages and completions as man and the shells do, and compares them with what the programs say of
# themselves, all by whole paths: manual.sh FOLDER_OF_THE_PAGES PROGRAM...
set -euo pipefail
export LC_ALL=C.UTF-8

made=$1
shift
failures=0
fail() {
    echo "$1" >&2
    failures=$((failures + 1))
}

# silent COMMAND...: it must be there, succeed and have nothing to say.
silent() {
    local said
    said=$("$@" 2>&1) && [ -z "$said" ] || fail "$*: $said"
}

# What fish proposes for the last word of a line, one a line.
proposed() {
    fish --no-config -c "source '$made/fish/$name.fish'; complete -C '$1'" | cut -f 1
}

work=$(mktemp -d) # where there are no files to propose
trap 'rm -rf "$work"' EXIT
cd "$work"
for program in "$@"; do
    name=${program##*/}
    page=$made/man/$name.1
    silent mandoc -T lint -W warning "$page"
    silent groff -ww -z -man -K utf8 "$page"
    MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 "$page" >shown 2>said || fail "man $page fails"
    [ ! -s said ] || fail "man $page: $(cat said)"
    if grep -n '‐' shown; then
        fail "man $page: the words above are hyphenated"
    fi
    silent bash -n "$made/bash/$name"
    silent zsh -n "$made/zsh/_$name"

    # Each option that the help explains, at the start of its line.
    QT_QPA_PLATFORM=offscreen "$program" --help | sed -nE 's/^  ((-[a-z], )?--[a-z-]+).*/\1/p' | tr -d ',' | tr ' ' '\n' |
        sort -u >explained
    for command in '' $(proposed "$name "); do
        proposed "$name $command${command:+ }-"
    done | sort -u >completed
    [ "$(wc -l <explained)" -ge 5 ] || fail "$name --help names few options"
    diff explained completed >&2 || fail "fish completes other options of $name than its help explains"
done
name=enrow-batch
[ -z "$(proposed 'enrow-batch fetch list --js')" ] || fail "fish takes the second word after enrow-batch for its command"
[ "$(proposed 'enrow-batch presets show lem')" = lemlist ] || fail "fish does not propose presets"
touch leads.txt
[ "$(proposed 'enrow-batch fetch @le')" = @leads.txt ] || fail "fish does not propose @FILE"
[ $# -gt 0 ] && [ "$failures" -eq 0 ]
