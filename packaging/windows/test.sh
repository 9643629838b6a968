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

"$root/packaging/install-packages.sh" wine wine64 xvfb xauth bsdutils xdotool imagemagick openbox trayer fonts-dejavu-core python3

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
    # A console: what is written there is shown whatever its code page was.
    printf '@echo off\r\nchcp 850 >nul\r\nenrow-batch.exe list --data-dir "%%DATA%%"\r\nchcp\r\nenrow-desk.exe --language de --help\r\n' \
        >"$drive/console.bat"
    (cd "$place" && DATA=$data script -qec 'wine cmd /c C:\\console.bat' "$work/console") </dev/null >/dev/null 2>&1 || true
    has "a console with another code page shows umlauts" 'Größe.json' "$work/console"
    has "and has its code page back" ': 850' "$work/console"
    has "the program of the window speaks there too" 'API-Schlüssel' "$work/console"
    interrupt 130 "Ctrl+C at a console ends a wait" enrow-batch.exe \
        fetch --wait 8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501 --base-url "$url" --data-dir "$data"
    interrupt 0 "Ctrl+C at a console ends the simulator" enrow-simulator.exe
}
interrupt() { # expected what program arguments...: in a console of its own, which is a window here
    local expected=$1 what=$2 code=0
    shift 2
    (cd "$place" && ENROW_API_KEY=demo-key exec timeout 90 wine start /wait "$@") >/dev/null 2>&1 &
    local program=$!
    wait_for 30 xdotool search --onlyvisible --name "$1"
    sleep 5
    xdotool windowactivate --sync "$(xdotool search --onlyvisible --name "$1" | head -n 1)" key ctrl+c
    wait $program || code=$?
    same "$what" "$expected" $code
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
shown_window() {
    xdotool search --onlyvisible --name 'Enrow Desk'
}
no_window() {
    ! shown_window
}
press() { # keys
    xdotool key --clearmodifiers --delay 80 "$@"
    sleep 1
}
write() { # text
    xdotool type --delay 30 "$1"
    sleep 1
}
# In Wine's own field for the name of a file Ctrl+A does not choose all.
write_path() { # path
    press Home shift+End
    write "$1"
    press Return
    sleep 3
}
to_front() {
    xdotool windowactivate --sync "$(shown_window | head -n 1)" || true
    sleep 1
}
open_window() { # name options...
    local name=$1
    shift
    wine "$desk" "$@" >"$work/desk" 2>&1 &
    program=$!
    started+=("$program")
    check "$name" wait_for 90 shown_window
    sleep 6
    to_front
}
kill_window() {
    wine taskkill /f /im enrow-desk.exe >/dev/null 2>&1 || true
    wait "$program" 2>/dev/null || true
    wait_for 20 no_window || true
}
key_of_registry() { # key name type data
    wine reg add "$1" /v "$2" /t "$3" /d "$4" /f >/dev/null 2>&1
}

work_by_keyboard() {
    local program
    open_window "the demo opens its window" --demo
    picture demo
    # The main job: add a batch, look at its rows, save them as a file.
    press ctrl+n
    write 5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e03
    press Return
    sleep 3
    picture added
    press ctrl+e
    sleep 2
    picture export
    press Return
    sleep 3
    picture file-dialog
    write_path 'C:\exported by keyboard.csv'
    wait_for 60 test -s "$drive/exported by keyboard.csv" || true
    same "a file is exported by keyboard alone" 13 "$(grep -c $'\r$' "$drive/exported by keyboard.csv")"
    picture exported
    kill_window
}

second_start() { # with what stands in $arguments
    local program code=0
    ENROW_API_KEY=demo-key open_window "the window opens with a batch" "${arguments[@]}" $finder
    ENROW_API_KEY=demo-key timeout 60 wine "$desk" "${arguments[@]}" 9d4fa0ed-f76b-409f-bee4-d5468ebda70e || code=$?
    same "a second start hands its batch over and ends" 0 $code
    sleep 3
    wine "$batch" list --data-dir 'C:\Fenster' >"$work/out" 2>&1 || true
    has "the first window has the batch" 9d4fa0ed-f76b-409f-bee4-d5468ebda70e "$work/out"
    picture second-start
    to_front
    printf '{"general":{"id":"33333333-3333-4333-8333-333333333333","name":"Übergrößen","status":"completed"},"stats":
{"requested":1,"finished":1},"results":[{"index":0,"email":"a@b.example","qualification":"valid"}]}' >"$drive/reply.json"
    press ctrl+o
    sleep 3
    write_path 'C:\reply.json'
    picture opened
    wine "$batch" list --data-dir 'C:\Fenster' >"$work/out" 2>&1 || true
    has "a file is opened by keyboard alone" 33333333-3333-4333-8333-333333333333 "$work/out"
    code=0
    install '' >/dev/null 2>&1 || code=$?
    same "an upgrade does not touch a program that runs" 3 $code
    kill_window
    wine "$batch" list --data-dir 'C:\Fenster' >"$work/out" 2>&1 || true
    has "after a kill the batches are there" $finder "$work/out"
}

# Another start after the kill, dark and with one and a half times the pixels.
start_dark() { # with what stands in $arguments
    local program
    key_of_registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' AppsUseLightTheme REG_DWORD 0
    key_of_registry 'HKCU\Control Panel\Desktop' LogPixels REG_DWORD 144
    ENROW_API_KEY=demo-key open_window "it starts again after a kill" "${arguments[@]}"
    picture dark-high-dpi
    check "a dark Windows has a dark window" \
        test "$(convert "$pictures/dark-high-dpi.png" -colorspace Gray -format '%[fx:int(100*mean)]' info:)" -lt 40
    press ctrl+q
    check "Ctrl+Q ends it" wait_for 20 test ! -d "/proc/$program"
}

keep_key() {
    local program url
    simulate
    open_window "the window opens without a key" --base-url "$url" --data-dir 'C:\Schlüssel'
    press Tab Tab Tab space
    sleep 2
    picture key
    write demo-key
    press Return
    sleep 4
    key='' code_of 0 "the command line has the key that the window kept" \
        status 5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e03 --base-url "$url"
    kill_window
}

something_is_shown() {
    import -window root "$work/shown.png"
    [ "$(identify -format %k "$work/shown.png")" -gt 10 ]
}
nothing_is_shown() {
    ! something_is_shown
}
notify() { # of a batch that ends while nobody looks
    local program url
    simulate --speed 12
    ENROW_API_KEY=demo-key open_window "the window opens with a batch that runs" --base-url "$url" --data-dir 'C:\Läuft' \
        8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501
    xdotool windowminimize "$(shown_window | head -n 1)"
    check "the window is out of sight" wait_for 20 no_window
    # Nothing is on the screen then until the message is.
    check "the screen is empty" wait_for 20 nothing_is_shown
    check "a message comes out of the tray" wait_for 240 something_is_shown
    import -window root "$pictures/notification.png"
    kill_window
}

step_window() {
    local url arguments
    # Wine shows icons of programs only where there is a tray for them.
    trayer --edge bottom --align right --widthtype request --height 24 >/dev/null 2>&1 &
    started+=($!)
    work_by_keyboard
    simulate
    arguments=(--base-url "$url" --data-dir 'C:\Fenster')
    second_start
    start_dark
    notify
    key_of_registry 'HKCU\Control Panel\Desktop' LogPixels REG_DWORD 96
    key_of_registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' AppsUseLightTheme REG_DWORD 1
    keep_key
}

# Test programs that need no Unix. Left out: those that build.sh does not build, with its reasons in tests/CMakeLists.txt.
# What Wine cannot do fails, and only that may fail.
wine_cannot=(
    # A server with TLS: its Schannel loads no chain of certificates.
    tst_ApiCall::refusesAnUntrustedServer tst_ApiCall::keepsOtherCallsWhenAHandshakeFails
    tst_ApiCall::saysWhenTheHandshakeFails tst_TrustedCertificates::leavesTheSystemsWhereNothingIsSet
    tst_TrustedCertificates::trustsWhatIsNamed tst_TrustedCertificates::saysWhereThereIsNone
    # The keys that texts are sorted by: its LCMapString knows no digits as numbers, and its Spanish has the old ll.
    tst_TextSorter::agreesWithTheCollator tst_RowSorter::agreesWithTheSlowWay tst_SortFold::agreesWithTheCollator
)
run_class() { # program class
    local code=0 failing
    rm -f "$work/unit.txt"
    (cd "$work" && timeout 600 wine "$place/$1" "$2" -o unit.txt,txt) >"$work/unit" 2>&1 </dev/null || code=$?
    failing=$(grep -ao '^FAIL!  : tst_[A-Za-z0-9]*::[A-Za-z0-9]*' "$work/unit.txt" | sed 's/.* //' | sort -u |
        grep -vxF "$(printf '%s\n' "${wine_cannot[@]}")" || true)
    if [ $code -lt 124 ] && [ -z "$failing" ] && grep -q '^Totals: ' "$work/unit.txt"; then
        pass "$2$([ $code = 0 ] || echo ", but for what Wine cannot do")"
    else
        miss "$2" "code $code ${failing//$'\n'/ }"
        cat "$work/unit" "$work/unit.txt" >"$pictures/$2.txt" 2>/dev/null || true
    fi
}
step_units() {
    local program class classes
    local built=$cache/build/enrow/tests
    compgen -G "$built/*/tests_*.exe" >/dev/null || fail "There are no test programs. Run packaging/windows/build.sh --tests first."
    cp "$cache/prefix/bin/Qt6Test.dll" "$place/"
    cp /usr/share/qt6/translations/qtbase_en.qm "$place/translations/"
    while read -r program; do
        cp "$program" "$place/"
        program=$(basename "$program")
        classes=$(wine "$place/$program" 2>&1 </dev/null | tr -d '\r' | grep -o 'tst_[A-Za-z0-9]*' || true)
        [ -n "$classes" ] || miss "$program" "it names no classes"
        for class in $classes; do
            run_class "$program" "$class"
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
