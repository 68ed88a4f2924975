#!/bin/sh
# The release check: a bare Debian 12 with only python3, make, git and ca-certificates, a fresh clone, and the two commands.
# usage (as root): tools/bare_root.sh [DIRECTORY] [TARGET ...]      default: build/bare-root demo test
set -eu
cd "$(dirname "$0")/.."
. tools/bare_machine.sh
make_bare "${1:-build/bare-root}" python3,make,git,ca-certificates
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- demo test

rm -rf "$root/root/heard"
git clone -q "$PWD" "$root/root/heard"
for target in "$@"; do
    echo "== make $target in a bare root"
    inside make -C /root/heard "$target"
done
