#!/usr/bin/env bash
# Builds the fuzzers with clang and runs each of them: tests/fuzz/run.sh [SECONDS [NAME ...]]   (20 seconds, all)
# As many run at a time as there are processors. What they learn stays in build/asan/corpus, what they find in
# build/asan/findings; a finding ends the run with an error.
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
packaging/install-packages.sh "${packages[@]}" clang libclang-rt-dev llvm
options=()
if command -v ccache >/dev/null; then
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
cmake --preset asan "${options[@]}" >/dev/null
cmake --build --preset asan --target fuzzers

export UBSAN_OPTIONS=print_stacktrace=1
mkdir -p build/asan/findings
fuzz() {
    local name=$1 seeds log=build/asan/findings/$1.log
    mkdir -p "build/asan/corpus/$name"
    mapfile -t seeds <"build/asan/tests/fuzz/fuzz_$name.seeds"
    local arguments=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1
        -artifact_prefix="build/asan/findings/$name-")
    case $name in
    ReplyDecoder | ErrorDecoder) arguments+=(-dict=tests/fuzz/json.dict) ;;
    esac
    if ! "build/asan/tests/fuzz/fuzz_$name" "${arguments[@]}" "build/asan/corpus/$name" "${seeds[@]}" >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "fuzz_$name: a finding; the input is named above" >&2
        return 1
    fi
    echo "fuzz_$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs in $seconds s, no finding"
}

outcome=0
running=0
for name in "${names[@]}"; do
    if [ "$running" -ge "$(nproc)" ]; then
        wait -n || outcome=1
        running=$((running - 1))
    fi
    fuzz "$name" &
    running=$((running + 1))
done
while [ "$running" -gt 0 ]; do
    wait -n || outcome=1
    running=$((running - 1))
done
exit "$outcome"
