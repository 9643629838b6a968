#!/usr/bin/env bash
# Turns the same JSON replies into the same CSV with enrow-batch and with other programs, those that are installed, and
# prints what each took, as the median of several runs:
#   tests/benchmarks/peers.sh [--rows N] [--runs N] [--build FOLDER] [--install]
# --install first installs node, jq, Miller and VisiData with apt, and DuckDB and Polars with npm into the folder that
# ENROW_PEER_MODULES names, else into `peers` of the build folder, which is that of the preset "bench". All that can use
# several threads use two.
set -euo pipefail
cd "$(dirname "$0")/../.."

rows=100000
runs=3
build=build/bench
install=
while [ $# -gt 0 ]; do
    case $1 in
    --rows) rows=${2:?"--rows needs a number"} && shift ;;
    --runs) runs=${2:?"--runs needs a number"} && shift ;;
    --build) build=${2:?"--build needs a folder"} && shift ;;
    --install) install=yes ;;
    *) sed -n '2,7s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
    esac
    shift
done

peers=$PWD/tests/benchmarks/peers
export ENROW_PEER_MODULES=${ENROW_PEER_MODULES:-$PWD/$build/peers} POLARS_MAX_THREADS=2
if [ -n "$install" ]; then
    packaging/install-packages.sh nodejs npm jq miller visidata
    mkdir -p "$ENROW_PEER_MODULES"
    npm install --no-audit --no-fund --prefix "$ENROW_PEER_MODULES" @duckdb/node-api nodejs-polars
fi
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
with_duckdb() { node "$peers/to-csv-duckdb.mjs" "$1" "${files[@]}"; }
with_polars() { node "$peers/to-csv-polars.mjs" "$1" "$folder/rows.ndjson"; }
with_python() { python3 "$peers/to_csv.py" "$1" "${files[@]}"; }
with_jq() { jq -nr -f "$peers/to-csv.jq" "${files[@]}" >"$1"; }
with_miller() { mlr --ijson --ocsv put -q -f "$peers/to-csv.mlr" "${files[@]}" >"$1"; }
with_visidata() { "$visidata_python" "$peers/to_csv_visidata.py" "$1" "${files[@]}"; }

# A CSV without what programs have their own way with: the ends of lines, and spaces in JSON.
plain() { tr -d '\r ' <"$1"; }

median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

our_cpu=
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
    local cpu
    cpu=$(awk -v a="$user" -v b="$system" 'BEGIN { print a + b }')
    our_cpu=${our_cpu:-$cpu}
    cmp -s <(plain "$folder/ours.csv") <(plain "$output") || same=no
    printf '%-12s %-12s %9s %9s %9s %8s %s\n' "$name" "$version" "$user" "$system" "$wall" \
        "$(awk -v a="$cpu" -v b="$our_cpu" 'BEGIN { printf "%.1f", a / b }')" "$same"
}

installed() { command -v "$1" >/dev/null; }
version_of_module() { node -p "require('$ENROW_PEER_MODULES/node_modules/$1/package.json').version"; }

echo "$rows rows, $(du -cb "${files[@]}" | tail -n 1 | cut -f1) bytes of JSON in ${#files[@]} files, $runs runs each"
printf '%-12s %-12s %9s %9s %9s %8s %s\n' program version 'user s' 'system s' 'wall s' 'cpu x' 'same CSV'
measure enrow-batch "$("$cli" --version | awk '{ print $2 }')" ours
if installed node; then measure node "$(node --version)" with_node; fi
if [ -d "$ENROW_PEER_MODULES/node_modules/@duckdb" ]; then
    measure duckdb "$(version_of_module @duckdb/node-api)" with_duckdb
fi
# It cannot read the replies as they are: what makes rows of them before is not counted.
if [ -d "$ENROW_PEER_MODULES/node_modules/nodejs-polars" ]; then
    node "$peers/flatten.mjs" "$folder/rows.ndjson" "${files[@]}"
    measure polars "$(version_of_module nodejs-polars)" with_polars
fi
if installed python3; then measure python3 "$(python3 --version | awk '{ print $2 }')" with_python; fi
if installed jq; then measure jq "$(jq --version)" with_jq; fi
if installed mlr; then measure miller "$(mlr --version | awk '{ print $2 }')" with_miller; fi
# VisiData belongs to the python that its own program names.
if installed vd; then
    visidata_python=$(sed -n '1s/^#!//p' "$(command -v vd)" | sed 's/ .*//')
    [[ $visidata_python == */env ]] && visidata_python=python3
    measure visidata "$(vd --version | awk '{ print $2 }')" with_visidata
fi
