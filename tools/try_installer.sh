#!/bin/sh
# Plays the demo's visit with the frozen program in a bare Debian 12 that has no Python; records what that took.
# usage (as root): tools/try_installer.sh [DIRECTORY]      default: build/bare-installed; the result: build/installer.json
set -eu
cd "$(dirname "$0")/.."
. tools/bare_machine.sh
make_bare "${1:-build/bare-installed}"

! inside sh -c 'command -v python3' >/dev/null || { echo "this root has a Python; it proves nothing" >&2; exit 1; }
# shellcheck disable=SC2046 # a list of words is meant
inside apt-get update -qq
# shellcheck disable=SC2046 # as above
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    $(grep -v '^#' tools/system_packages.txt) >/dev/null
rm -rf "$root/opt/heard"
mkdir -p "$root/opt"
cp -a build/dist/heard "$root/opt/heard"

play() { inside env QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software /opt/heard/heard "$@"; }
rm -rf "$root/tmp/device" "$root/tmp/new"
play doctor
visit=$(play demo | tail -n 1)
echo "$visit"
[ -n "$visit" ] || { echo "the visit was not played to its end" >&2; exit 1; }
play setup --data /tmp/device >/dev/null
kilobytes=$(du -sk build/dist/heard | cut -f1)
first_frame() { .venv/bin/python -m tools.first_frame --root "$root" -- /opt/heard/heard run --data "$1"; }
asked=$(first_frame /tmp/new)
[ ! -e "$root/tmp/new/settings.toml" ] || { echo "a device that was told nothing was made all the same" >&2; exit 1; }
shown=$(first_frame /tmp/device)
back=$(.venv/bin/python -m tools.first_frame --again --root "$root" -- /opt/heard/heard keep --data /tmp/device)
printf '{"size_kilobytes": %s, "start": %s, "first_run": %s, "killed": %s, "visit": %s}\n' "$kilobytes" "$shown" "$asked" "$back" "$visit" >build/installer.json
cat build/installer.json
