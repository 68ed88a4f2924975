#!/bin/sh
# Installs the Debian packages in a bare Debian 12, runs what can run without a booted machine, and says the rest plainly.
# usage (as root): tools/try_deb.sh [DIRECTORY]      default: build/bare-deb; the result: build/deb.json
set -eu
cd "$(dirname "$0")/.."
. tools/bare_machine.sh
make_bare "${1:-build/bare-deb}"
units="heard-kiosk.service heard-head-office.service"

inside apt-get update -qq
rm -rf "$root/packages" && mkdir "$root/packages" && cp build/deb/*.deb "$root/packages/"
install() { inside sh -c "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1 >/tmp/apt.log 2>&1 || { tail -n 20 /tmp/apt.log; exit 1; }"; }
inside sh -c 'dpkg -l heard 2>/dev/null | grep -q ^ii && DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq heard heard-kiosk heard-head-office >/dev/null || true'
inside rm -rf /var/lib/heard /var/lib/heard-head-office
install '/packages/*.deb cage xinit xserver-xorg-core'

echo "== systemd-analyze verify"
for unit in $units; do inside systemd-analyze verify --man=no "/usr/lib/systemd/system/$unit"; done
echo "== systemd-analyze security (10 is worst)"
inside sh -c "cd / && for unit in $units; do systemd-analyze security --offline=true --no-pager \$unit | tail -n 1; done"
inside udevadm --version >/dev/null
echo "== the program of the package"
inside heard doctor
inside sh -c 'readlink /var/lib/heard/versions/current && ls -ld /var/lib/heard /var/lib/heard/versions /var/lib/heard/versions/*'
as_kiosk() { inside setpriv --reuid=heard --regid=heard --init-groups --reset-env env HOME=/var/lib/heard \
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$@"; }
[ -e "$root/var/lib/heard/device" ] || as_kiosk heard setup --data /var/lib/heard/device --role both >/dev/null
echo "== the installed program, as the kiosk's user, drawn into memory"
shown=$(.venv/bin/python -m tools.first_frame --root "$root" -- /usr/bin/setpriv --reuid=heard --regid=heard \
    --clear-groups /usr/bin/env HOME=/var/lib/heard /var/lib/heard/versions/current/heard run --data /var/lib/heard/device)
echo "$shown"
echo "== the session's keeper for a while; told to stop, it stops"
as_kiosk timeout --preserve-status --signal=TERM 20 /usr/lib/heard/screens offscreen >build/deb-keeper.log 2>&1
! grep -E 'never_ready|ended: (ended|hung)' build/deb-keeper.log
as_kiosk heard lockdown --data /var/lib/heard/device --check --root / --language en || true
echo "== a newer version is laid beside the present one, and waits"
.venv/bin/python -m tools.deb --version "$(dpkg-deb -f build/deb/heard_*.deb Version)+1" --out build/deb-next >/dev/null
cp build/deb-next/*.deb "$root/packages/"
install '/packages/*+1_*.deb'
inside heard update status --versions /var/lib/heard/versions
inside grep -q '+1' /var/lib/heard/versions/waiting.json
echo "== taken off again; what customers said stays"
inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq heard heard-kiosk heard-head-office >/dev/null'
inside test -e /var/lib/heard/device/journal.sqlite
! inside test -e /var/lib/heard/versions
printf '{"start": %s}\n' "$shown" >build/deb.json
echo "Not run here: a booted machine (tools/try_boot.sh does that, but for graphics card and input devices), a real stick."
