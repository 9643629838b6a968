#!/usr/bin/env bash
# Checks that programs were built and linked with the defences of the project: is-hardened.sh PROGRAM...
set -euo pipefail
# Whole outputs are searched: grep -q would end a pipe that is still written to.
export LC_ALL=C

failures=0
# expect WHAT TEXT PATTERN: the text has a line that fits.
expect() {
    grep -qE -- "$3" <<<"$2" && return
    echo "$program: $1 is missing" >&2
    failures=$((failures + 1))
}

for program in "$@"; do
    headers=$(readelf --file-header --program-headers --wide "$program")
    dynamic=$(readelf --dynamic --wide "$program")
    symbols=$(readelf --dyn-syms --wide "$program")
    expect "a position of its own choice (PIE)" "$headers" '^ *Type: +DYN'
    expect "RELRO" "$headers" 'GNU_RELRO'
    expect "BIND_NOW" "$dynamic" 'BIND_NOW|FLAGS_1.*NOW'
    expect "a stack without code" "$headers" 'GNU_STACK.* RW +0x'
    expect "the stack protector" "$symbols" '__stack_chk_fail'
    expect "FORTIFY" "$symbols" '__(memcpy|memmove|memset|snprintf|fprintf|printf|read|readlink|poll|fdelt|explicit_bzero)_chk'
    expect "_GLIBCXX_ASSERTIONS" "$symbols" '__glibcxx_assert_fail'
    if [ "$(uname -m)" = x86_64 ]; then
        # Where control may go to by a pointer; the C library's own start has one or none.
        places=$(grep -oaP '\xf3\x0f\x1e\xfa' "$program" | wc -l)
        expect "CET" "$places" '^[0-9]{3,}$'
    fi
done
echo "$# programs, $failures defences missing"
[ $# -gt 0 ] && [ "$failures" -eq 0 ]
