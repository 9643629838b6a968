#!/usr/bin/env bash
# Turns the same JSON replies into the same CSV with enrow-batch and with other programs, those that are installed, and
# prints what each took, as the median of several runs:
#   tests/benchmarks/peers.sh [--rows N] [--runs N] [--build FOLDER] [--install]
# --install first installs node, jq, Miller and VisiData with apt. The build folder is that of the preset "bench".
set -euo pipefail
cd "$(dirname "$0")/../.."

rows=100000
runs=3
build=build/bench
while [ $# -gt 0 ]; do
    case $1 in
    --rows) rows=${2:?"--rows needs a number"} && shift ;;
    --runs) runs=${2:?"--runs needs a number"} && shift ;;
    --build) build=${2:?"--build needs a folder"} && shift ;;
    --install) packaging/install-packages.sh nodejs jq miller visidata ;;
    *) sed -n '2,5s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
    esac
    shift
done

peers=$PWD/tests/benchmarks/peers
replies=$PWD/$build/tests/benchmarks/bench_replies
cli=$PWD/$build/app/cli/enrow-batch
for program in "$replies" "$cli"; do
    [ -x "$program" ] || { echo "There is no $program: cmake --preset bench && cmake --build --preset bench" >&2; exit 1; }
done

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT
mkdir "$folder/json"
"$replies" write "$folder/json" "$rows"
files=("$folder"/json/*.json)
ids=("${files[@]##*/}")
ids=("${ids[@]%.json}")
"$replies" serve "$folder/json" >"$folder/url" &
server=$!
until [ -s "$folder/url" ]; do sleep 0.1; done

ours() {
    ENROW_API_KEY=benchmark "$cli" fetch --no-archive --kind email-finder --base-url "$(cat "$folder/url")" \
        --output "$1" --force "${ids[@]}"
}
with_node() { node "$peers/to-csv.mjs" "$1" "${files[@]}"; }
with_python() { python3 "$peers/to_csv.py" "$1" "${files[@]}"; }
with_jq() { jq -nr -f "$peers/to-csv.jq" "${files[@]}" >"$1"; }
with_miller() { mlr --ijson --ocsv put -q -f "$peers/to-csv.mlr" "${files[@]}" >"$1"; }
with_visidata() { "$visidata_python" "$peers/to_csv_visidata.py" "$1" "${files[@]}"; }

# A CSV without what programs have their own way with: the ends of lines, and spaces in JSON.
plain() { tr -d '\r ' <"$1"; }

median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

our_user=
# measure NAME VERSION FUNCTION: runs it and prints a line of the table.
measure() {
    local name=$1 version=$2 function=$3 output="$folder/$3.csv" times="$folder/times" TIMEFORMAT='%U %S %R'
    : >"$times"
    for ((run = 0; run < runs; ++run)); do
        if ! { time "$function" "$output" 2>"$folder/errors"; } 2>>"$times"; then
            printf '%-12s %-12s failed: %s\n' "$name" "$version" "$(tail -n 1 "$folder/errors")"
            return
        fi
    done
    local user system wall same=yes
    user=$(cut -d' ' -f1 "$times" | median)
    system=$(cut -d' ' -f2 "$times" | median)
    wall=$(cut -d' ' -f3 "$times" | median)
    our_user=${our_user:-$user}
    cmp -s <(plain "$folder/ours.csv") <(plain "$output") || same=no
    printf '%-12s %-12s %9s %9s %9s %8s %s\n' "$name" "$version" "$user" "$system" "$wall" \
        "$(awk -v a="$user" -v b="$our_user" 'BEGIN { printf "%.1f", a / b }')" "$same"
}

installed() { command -v "$1" >/dev/null; }

echo "$rows rows, $(du -cb "${files[@]}" | tail -n 1 | cut -f1) bytes of JSON in ${#files[@]} files, $runs runs each"
printf '%-12s %-12s %9s %9s %9s %8s %s\n' program version 'user s' 'system s' 'wall s' 'user x' 'same CSV'
measure enrow-batch "$("$cli" --version | awk '{ print $2 }')" ours
if installed node; then measure node "$(node --version)" with_node; fi
if installed python3; then measure python3 "$(python3 --version | awk '{ print $2 }')" with_python; fi
if installed jq; then measure jq "$(jq --version)" with_jq; fi
if installed mlr; then measure miller "$(mlr --version | awk '{ print $2 }')" with_miller; fi
# VisiData belongs to the python that its own program names.
if installed vd; then
    visidata_python=$(sed -n '1s/^#!//p' "$(command -v vd)" | sed 's/ .*//')
    [[ $visidata_python == */env ]] && visidata_python=python3
    measure visidata "$(vd --version | awk '{ print $2 }')" with_visidata
fi
