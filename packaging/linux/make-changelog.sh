#!/usr/bin/env bash
# Writes what changed as Debian packages have it (deb-changelog(5)), from the changelog that people read:
#   make-changelog.sh CHANGELOG.md METAINFO VERSION MAINTAINER
# "## Unreleased" is what VERSION ("0.1.0-1") brings; others are "## 0.1.0 - 2026-11-22". The day of an unreleased one is
# that of its release in METAINFO, so that the same sources make the same package.
set -euo pipefail
export LC_ALL=C.UTF-8

changelog=$1
metainfo=$2
version=$3
maintainer=$4

day=$(sed -nE "s/.*<release version=\"${version%-*}\".* date=\"([0-9-]+)\".*/\1/p" "$metainfo")
[ -n "$day" ] || { echo "$metainfo has no release ${version%-*} with a date" >&2; exit 1; }

end() {
    [ -z "$title" ] || printf '\n -- %s  %s\n\n' "$maintainer" "$(date -u -d "$day" -R)"
}

title=
while IFS= read -r line; do
    case $line in
    '## '*)
        end
        title=${line#'## '}
        name=$version
        if [ "$title" != Unreleased ]; then
            name=${title% - *}-1
            day=${title#* - }
        fi
        printf 'enrow-desk (%s) unstable; urgency=medium\n' "$name"
        ;;
    '### '*) printf '\n  [ %s ]\n' "${line#'### '}" ;;
    '- '*)
        # Without what Markdown marks code, stress and links with; long choices break between their words.
        sed -E 's/^- //; s/[`]//g; s/\|/ | /g; s/\*([^*]+)\*/\1/g; s/\[([^]]*)\]\([^)]*\)/\1/g' <<<"$line" |
            fold -s -w 74 | sed -E 's/ +$//; 1s/^/  * /; 2,$s/^/    /'
        ;;
    esac
done <"$changelog"
end
