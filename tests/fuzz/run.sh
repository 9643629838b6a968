#!/usr/bin/env bash
# Builds the fuzzers with clang and runs them, one a core: tests/fuzz/run.sh [SECONDS [NAME ...]]   (20 seconds, all)
# What they learn stays in build/fuzz/corpus, what they find in build/fuzz/findings; a finding ends the run with an error.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-20}
shift $(($# > 0))
names=("$@")
if [ ${#names[@]} -eq 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        name=${source#tests/fuzz/fuzz_}
        names+=("${name%.cpp}")
    done
fi

mapfile -t packages < <(packaging/build-packages.sh --tests)
packaging/install-packages.sh "${packages[@]}" clang libclang-rt-dev
options=()
if command -v ccache >/dev/null; then
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
cmake --preset asan "${options[@]}" >/dev/null
cmake --build --preset asan --target fuzzers

export UBSAN_OPTIONS=print_stacktrace=1
mkdir -p build/fuzz/findings
fuzz()
{
    local name=$1 log=build/fuzz/findings/$1.log seeds
    mkdir -p "build/fuzz/corpus/$name"
    mapfile -t seeds <"build/asan/tests/fuzz/fuzz_$name.seeds"
    local arguments=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1
        -artifact_prefix="build/fuzz/findings/$name-")
    case $name in
    ReplyDecoder | ErrorDecoder | SavedFile) arguments+=(-dict=tests/fuzz/json.dict) ;;
    Workbook) arguments+=(-dict=tests/fuzz/workbook.dict) ;;
    esac
    if ! "build/asan/tests/fuzz/fuzz_$name" "${arguments[@]}" "build/fuzz/corpus/$name" "${seeds[@]}" >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "fuzz_$name: a finding; the input is named above" >&2
        return 1
    fi
    echo "fuzz_$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs in $seconds s, no finding"
}
export -f fuzz
export seconds
printf '%s\0' "${names[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'fuzz "$0"'
