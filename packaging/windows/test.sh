#!/usr/bin/env bash
# Tries under Wine what build.sh made, as a person with Windows would use it:
#   packaging/windows/test.sh [--cache FOLDER] [--output FOLDER] [--pictures FOLDER] [STEP...]
# Steps: installer commands archive window units. Without one: all of them; units needs "build.sh --tests". Works in a
# Wine prefix, a home and a display of its own. The pictures go to build/windows/pictures: look at them.
# It cannot show what only a real Windows has: the look of its fonts and dialogs, SmartScreen, roaming profiles.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(realpath "$(dirname "$0")")
root=$(realpath "$here/../..")
cache=$root/build/windows-cache
output=$root/build/windows
pictures=
steps=()

fail() {
    echo "test.sh: $1" >&2
    exit 1
}

while [ $# -gt 0 ]; do
    case $1 in
    --cache | --output | --pictures)
        [ $# -gt 1 ] || fail "$1 needs a folder."
        case $1 in
        --cache) cache=$(realpath -m "$2") ;;
        --output) output=$(realpath -m "$2") ;;
        --pictures) pictures=$(realpath -m "$2") ;;
        esac
        shift
        ;;
    installer | commands | archive | window | units) steps+=("$1") ;;
    *) fail "Unknown option or step $1. The first lines of this file say what there is." ;;
    esac
    shift
done
[ ${#steps[@]} -gt 0 ] || steps=(installer commands archive window units)
: "${pictures:=$output/pictures}"
version=$(sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' "$root/CMakeLists.txt")
setup=$output/EnrowDesk-$version-setup.exe
[ -e "$setup" ] || fail "There is no $setup. Run packaging/windows/build.sh first."

"$root/packaging/install-packages.sh" wine wine64 xvfb xauth xdotool imagemagick openbox fonts-dejavu-core python3

work=$(mktemp -d)
# Paths with blanks and umlauts, all through.
export HOME=$work/home WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all
# Neither .NET nor HTML is asked for, and no menus of this machine are changed.
export WINEDLLOVERRIDES='mscoree=;mshtml=;winemenubuilder.exe=d'
unset ENROW_API_KEY SSL_CERT_FILE SSL_CERT_DIR http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
mkdir -p "$HOME" "$pictures"
started=()
finish() {
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    WINEPREFIX=$work/wine wineserver -k 2>/dev/null || /usr/lib/wine/wineserver64 -k 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

passed=0
failed=0
pass() {
    passed=$((passed + 1))
    echo "  ok      $1"
}
miss() {
    failed=$((failed + 1))
    echo "  FAILED  $1${2:+: $2}"
}
check() { # name command...
    local name=$1
    shift
    if "$@" >"$work/check" 2>&1; then pass "$name"; else miss "$name" "$(tail -n 3 "$work/check" | tr '\n' ' ')"; fi
}
same() { # name expected found
    if [ "$2" = "$3" ]; then pass "$1"; else miss "$1" "expected '$2', found '$3'"; fi
}
has() { # name text file
    if grep -qaF -- "$2" "$3"; then pass "$1"; else miss "$1" "'$2' is not in: $(head -c 300 "$3" | tr '\n' ' ')"; fi
}
wait_for() { # seconds command...
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.2
    done
}

# The display is chosen by Xvfb itself.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
started+=($!)
DISPLAY=:$(head -n 1 "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
started+=($!)
echo "== Wine: a prefix of its own"
wine wineboot --init >"$work/wineboot" 2>&1 || fail "Wine cannot make a prefix: $(tail -n 3 "$work/wineboot")"
drive=$WINEPREFIX/drive_c
folder='C:\Größe und Übermaß\Enrow Desk'
place="$drive/Größe und Übermaß/Enrow Desk"
batch=$place/enrow-batch.exe
desk=$place/enrow-desk.exe
data='C:\Dätä und mehr'
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\EnrowDesk'

# NSIS takes its folder as it stands up to the end of the line, without quotes.
cp "$setup" "$drive/setup.exe"
install() {
    wine cmd /c "C:\\setup.exe /S $1 /D=$folder"
}
# By a file, as the console has a code page of its own.
path_of_person() {
    rm -f "$drive/environment.reg"
    wine reg export 'HKCU\Environment' 'C:\environment.reg' /y >/dev/null 2>&1 || true
    python3 - "$drive/environment.reg" <<'END'
import re, sys
text = open(sys.argv[1], encoding="utf-16").read().replace("\\\n", "")
found = re.search(r'"Path"=hex\(2\):([0-9a-f, ]*)', text)
value = bytes.fromhex(re.sub("[^0-9a-f]", "", found[1])) if found else b""
print(value.decode("utf-16-le").rstrip("\0"))
END
}
# The uninstaller copies itself away, so that it can delete itself, and returns at once.
is_listed() {
    wine reg query "$uninstall_key"
}
remove() {
    wine "$place/uninstall.exe" /S
    wait_for 60 test ! -e "$place/uninstall.exe"
}

same_files() { # path: the only file of its folder
    [ "$(find "${1%/*}" -type f)" = "$1" ]
}

step_installer() {
    wine reg add 'HKCU\Environment' /v Path /t REG_EXPAND_SZ /d '%USERPROFILE%\a b;C:\x' /f >/dev/null 2>&1
    check "it installs silently, into a folder with blanks and umlauts" install /PATH
    check "the programs are there" test -e "$desk" -a -e "$batch" -a -e "$place/platforms/qwindows.dll"
    check "the licences and where the sources are" test -e "$place/licences/LGPL-3" -a -e "$place/licences/SOURCES.txt"
    check "the start menu has it" test -n "$(find "$drive/users" -name 'Enrow Desk.lnk')"
    same "PATH names the folder" "%USERPROFILE%\\a b;C:\\x;$folder" "$(path_of_person)"
    check "Windows lists it" is_listed

    touch "$place/Qt6Old.dll" "$place/a file of mine.txt"
    check "an upgrade installs over it" install /PATH
    check "what the earlier version had beyond is gone, what is mine is not" \
        test ! -e "$place/Qt6Old.dll" -a -e "$place/a file of mine.txt"
    same "PATH names the folder once" "%USERPROFILE%\\a b;C:\\x;$folder" "$(path_of_person)"
    same "the program says its version" "enrow-batch $version" "$(wine "$batch" --version | tr -d '\r')"

    check "it uninstalls silently" remove
    check "nothing but what is mine is left" \
        same_files "$place/a file of mine.txt"
    same "PATH is as before" '%USERPROFILE%\a b;C:\x' "$(path_of_person)"
    if is_listed >/dev/null 2>&1; then miss "Windows lists it no more"; else pass "Windows lists it no more"; fi

    # Longer than what NSIS can hold: it would come back cut off.
    local long
    long=$(printf 'C:\\folder%.0s;' $(seq 200))
    wine reg add 'HKCU\Environment' /v Path /t REG_EXPAND_SZ /d "$long" /f >/dev/null 2>&1
    install /PATH
    same "a PATH that is too long for the installer is left alone" "$long" "$(path_of_person)"
    wine reg delete 'HKCU\Environment' /v Path /f >/dev/null 2>&1
}

simulate() { # options: starts a simulator and leaves its URL in $url
    local said=$work/simulator-$RANDOM
    wine "$place/enrow-simulator.exe" "$@" >"$said" 2>&1 &
    started+=($!)
    wait_for 60 grep -q http "$said" || fail "The simulator does not start: $(cat "$said")"
    url=$(tr -d '\r' <"$said" | head -n 1)
}
run() { # arguments of enrow-batch: its code in $code, what it says in $work/out and $work/err
    code=0
    ENROW_API_KEY=${key-demo-key} timeout 90 wine "$batch" "$@" --data-dir "$data" >"$work/out" 2>"$work/err" </dev/null || code=$?
}
code_of() { # expected what arguments...
    local expected=$1 what=$2
    shift 2
    run "$@"
    same "code $expected: $what" "$expected" "$code"
}

finder=3d4cb64e-i64d-41e8-a686-736751004a32
step_commands() {
    local url no_credits
    simulate --fault no-credits
    no_credits=$url
    simulate
    code_of 0 "a batch is fetched" fetch $finder --base-url "$url"
    check "its rows came" test "$(wc -l <"$work/out")" = 4
    # A CSV has CR LF on every system; the console's own translation would make another CR of it.
    if grep -q $'\r\r' "$work/out"; then miss "line ends are as on other systems"; else pass "line ends are as on other systems"; fi
    code_of 2 "the command line is wrong" fetch
    code_of 3 "it still runs" status 8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501 --base-url "$url"
    code_of 4 "the batch failed" status 5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e04 --base-url "$url"
    key=wrong-key code_of 5 "the key is refused" status 5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e03 --base-url "$url"
    key='' code_of 5 "there is no key" status 5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e03 --base-url "$url"
    code_of 6 "no such batch" status 11111111-1111-4111-8111-111111111111 --base-url "$url"
    code_of 7 "not enough credits" status 5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e03 --base-url "$no_credits"
    code_of 8 "nobody answers" status 5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e03 --base-url http://127.0.0.1:9
    mkdir -p "$drive/Dätä und mehr"
    printf '{"general": ' >"$drive/Dätä und mehr/cut off.json"
    code_of 9 "a reply cannot be read" import 'C:\Dätä und mehr\cut off.json'
    code_of 10 "a file is not there" import 'C:\Dätä und mehr\away.json'
    cat >"$drive/Dätä und mehr/Größe.json" <<'END'
{"general":{"id":"22222222-2222-4222-8222-222222222222","name":"Größe","status":"completed"},"stats":{"requested":3,
"finished":3},"results":[{"index":0,"email":"a@b.example","qualification":"valid","custom":"Müller"}]}
END
    code_of 0 "a file with an umlaut in its name is imported" import --base-url "$url" 'C:\Dätä und mehr\Größe.json'
    has "and named in UTF-8" 'Größe.json' "$work/err"
    code_of 11 "fewer rows came" fetch 22222222-2222-4222-8222-222222222222 --base-url "$url"
    has "and written in UTF-8" 'Müller' "$work/out"
    printf 'name;town\r\nA;B\r\n' >"$drive/list.csv"
    code_of 12 "a list lacks a column" merge --list 'C:\list.csv' --key email --output 'C:\out.csv' $finder --base-url "$url"
    # Line ends of Windows in what it reads.
    printf 'email;note\r\ndwight.schrute@dundermifflin.com;"two\r\nlines"\r\nno@body.example;x\r\n' >"$drive/list.csv"
    code_of 0 "a list with line ends of Windows is joined" merge --list 'C:\list.csv' --key email \
        --output 'C:\Größe.csv' 9d4fa0ed-f76b-409f-bee4-d5468ebda70e --base-url "$url"
    same "and keeps them" 4 "$(grep -c $'\r$' "$drive/Größe.csv")"
    code_of 10 "a file that is there is not replaced" fetch $finder --base-url "$url" --output 'C:\Größe.csv'
    code_of 0 "but with --force" fetch $finder --base-url "$url" --output 'C:\Größe.csv' --force
    code_of 0 "several files or none" fetch $finder --base-url "$url" --split qualification --output 'C:\Dätä und mehr\teile.csv'
    check "they are there" test -e "$drive/Dätä und mehr/teile-valid.csv"
    printf '%s\r\n' $finder >"$drive/ids.txt"
    code_of 0 "IDs in a file with line ends of Windows" status @'C:\ids.txt' --base-url "$url"
    code=0
    printf '%s\r\n' $finder | ENROW_API_KEY=demo-key wine "$batch" status - --base-url "$url" >"$work/out" 2>&1 || code=$?
    same "IDs from a pipe" 0 $code
    code=0
    printf '@echo off\r\nset ENROW_API_KEY=demo-key\r\nenrow-batch.exe status %s --base-url %s | find "completed"\r\n' \
        $finder "$url" >"$drive/pipe.bat"
    (cd "$place" && wine cmd /c 'C:\pipe.bat') >"$work/out" 2>&1 || code=$?
    has "a pipe of the console" completed "$work/out"
    if command -v script >/dev/null; then
        # A console: what is written there is shown whatever its code page was.
        printf '@echo off\r\nchcp 850 >nul\r\nenrow-batch.exe list --data-dir "%%DATA%%"\r\n' >"$drive/console.bat"
        (cd "$place" && DATA=$data script -qec 'wine cmd /c C:\\console.bat' "$work/console") >/dev/null 2>&1 || true
        has "a console with another code page shows umlauts" 'Größe.json' "$work/console"
    fi
}

step_archive() {
    local url
    simulate --speed 4
    code_of 0 "a batch is fetched to the end" fetch --wait 5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e02 --base-url "$url"
    # Killed in the middle of a wait: what came before is there.
    ENROW_API_KEY=demo-key wine "$batch" fetch --wait $finder 8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501 --base-url "$url" \
        --data-dir "$data" >"$work/out" 2>"$work/err" &
    local waiting=$!
    started+=("$waiting")
    sleep 6
    wine taskkill /f /im enrow-batch.exe >/dev/null 2>&1 || true
    wait "$waiting" 2>/dev/null || true
    key='' code_of 0 "after a kill the archive has what came, without a key" \
        fetch $finder 5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e02 --base-url "$url"
    same "and is whole" ok "$(python3 -c 'import sqlite3,sys; print(sqlite3.connect(sys.argv[1]).execute("pragma integrity_check").fetchone()[0])' \
        "$drive/Dätä und mehr/enrow-batches.sqlite")"
    # A damaged one is moved aside.
    head -c 8192 /dev/urandom >"$work/damage"
    dd if="$work/damage" of="$drive/Dätä und mehr/enrow-batches.sqlite" conv=notrunc bs=8192 status=none
    rm -f "$drive/Dätä und mehr"/enrow-batches.sqlite-*
    code_of 0 "with a damaged archive a batch is fetched all the same" fetch $finder --base-url "$url"
    check "the damaged one lies beside it" compgen -G "$drive/Dätä und mehr/enrow-batches.damaged-*"
}

picture() { # name
    import -window root "$pictures/$1.png"
    # A picture of nothing has few colours.
    check "the picture $1.png shows something" test "$(identify -format %k "$pictures/$1.png")" -gt 50
}
window_is_there() { # title
    xdotool search --onlyvisible --name "$1"
}
press() { # keys
    xdotool key --clearmodifiers --delay 80 "$@"
    sleep 1
}

step_window() {
    local url program
    wine "$desk" --demo >"$work/desk" 2>&1 &
    program=$!
    started+=("$program")
    check "the demo opens its window" wait_for 60 window_is_there 'Enrow Desk'
    sleep 8
    picture demo
    # The main job by keyboard: take the file of the rows that are shown.
    press ctrl+n
    xdotool type --delay 30 5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e03
    press Return
    sleep 3
    picture added
    press ctrl+e
    sleep 2
    picture export
    press Return
    sleep 3
    picture file-dialog
    press ctrl+a
    xdotool type --delay 30 'C:\exported by keyboard.csv'
    press Return
    sleep 3
    check "a file is exported by keyboard alone" test -s "$drive/exported by keyboard.csv"
    picture exported
    wine taskkill /f /im enrow-desk.exe >/dev/null 2>&1 || true
    wait "$program" 2>/dev/null || true

    simulate
    local arguments=(--base-url "$url" --data-dir 'C:\Fenster')
    ENROW_API_KEY=demo-key wine "$desk" "${arguments[@]}" $finder >"$work/desk" 2>&1 &
    program=$!
    started+=("$program")
    check "the window opens with a batch" wait_for 60 window_is_there 'Enrow Desk'
    sleep 5
    local code=0
    ENROW_API_KEY=demo-key timeout 60 wine "$desk" "${arguments[@]}" 9d4fa0ed-f76b-409f-bee4-d5468ebda70e || code=$?
    same "a second start hands its batch over and ends" 0 $code
    sleep 3
    wine "$batch" list --data-dir 'C:\Fenster' >"$work/out" 2>&1 || true
    has "the first window has the batch" 9d4fa0ed-f76b-409f-bee4-d5468ebda70e "$work/out"
    picture second-start
    code=0
    install '' >/dev/null 2>&1 || code=$?
    same "an upgrade does not touch a program that runs" 3 $code
    wine taskkill /f /im enrow-desk.exe >/dev/null 2>&1 || true
    wait "$program" 2>/dev/null || true
    wine "$batch" list --data-dir 'C:\Fenster' >"$work/out" 2>&1 || true
    has "after a kill the batches are there" $finder "$work/out"

    # Another start after the kill, dark and with twice the pixels.
    wine reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' /v AppsUseLightTheme /t REG_DWORD /d 0 /f >/dev/null 2>&1
    ENROW_API_KEY=demo-key QT_SCALE_FACTOR=2 wine "$desk" "${arguments[@]}" >"$work/desk" 2>&1 &
    program=$!
    started+=("$program")
    check "it starts again after a kill" wait_for 60 window_is_there 'Enrow Desk'
    sleep 6
    picture dark-high-dpi
    press ctrl+q
    check "Ctrl+Q ends it" wait_for 20 test ! -d "/proc/$program"
}

# Test programs that need no Unix. Left out: those that build.sh does not build, with its reasons in tests/CMakeLists.txt.
step_units() {
    local program class classes code
    local built=$cache/build/enrow/tests
    compgen -G "$built/*/tests_*.exe" >/dev/null || fail "There are no test programs. Run packaging/windows/build.sh --tests first."
    cp "$cache/prefix/bin/Qt6Test.dll" "$place/"
    while read -r program; do
        cp "$program" "$place/"
        classes=$(wine "$place/$(basename "$program")" 2>&1 </dev/null | tr -d '\r' | grep -o 'tst_[A-Za-z0-9]*') ||
            miss "$(basename "$program")" "it names no classes"
        for class in $classes; do
            code=0
            (cd "$work" && QT_QPA_PLATFORM=windows timeout 600 wine "$place/$(basename "$program")" "$class") \
                >"$work/unit" 2>&1 </dev/null || code=$?
            if [ $code = 0 ]; then
                pass "$class"
            else
                miss "$class" "code $code: $(grep -aE '^(FAIL|QFATAL)' "$work/unit" | head -n 3 | tr '\r\n' '  ')"
                cp "$work/unit" "$pictures/$class.txt"
            fi
        done
    done < <(find "$built" -name 'tests_*.exe' | sort)
}

for step in "${steps[@]}"; do
    if [ "$step" != installer ] && [ ! -e "$batch" ]; then
        install '' || fail "The installer fails."
    fi
    echo "== $step"
    "step_$step"
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
