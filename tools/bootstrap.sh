#!/bin/sh
# Make this checkout ready to run: system packages, a local .venv, locked and hash-checked packages.
# usage: tools/bootstrap.sh program|development
set -eu
cd "$(dirname "$0")/.."
kind=${1:?program or development}
lock=requirements/$kind.lock
stamp=.venv/ready-$kind-$(cat "$lock" tools/bootstrap.sh tools/system_packages.txt | cksum | tr ' ' '-')
[ -e "$stamp" ] && exit 0

# Beside what Qt needs: venv, which Debian splits off.
wanted="python3-venv $(grep -v '^#' tools/system_packages.txt | tr '\n' ' ')"

# Head office's pages are tested in a real browser; libatomic1 is for its driver. The screen that stays on is asked over D-Bus.
[ "$kind" = development ] && wanted="$wanted chromium dbus-daemon libatomic1"

missing=""
if command -v dpkg-query >/dev/null 2>&1; then
    for package in $wanted; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
            missing="$missing $package"
    done
fi
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo"
    else
        echo "Some system packages are missing, and this user may not install them. Please run:" >&2
        echo "    sudo apt-get install -y$missing" >&2
        echo "and start again." >&2
        exit 1
    fi
    echo "Installing system packages:$missing" >&2
    $as_root apt-get update -qq
    # shellcheck disable=SC2086 # a list of words is meant
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Python 3.11 or newer is needed; this is $(python3 --version)." >&2
    exit 1
}
[ -x .venv/bin/python ] || python3 -m venv .venv
echo "Installing Python packages from $lock (checked against their hashes)" >&2
PYTHONWARNINGS=ignore .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r "$lock"
rm -f .venv/ready-"$kind"-*
touch "$stamp"
