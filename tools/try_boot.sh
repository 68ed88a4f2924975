#!/bin/sh
# Boots the Debian packages in a bare Debian 12, in namespaces of its own: systemd, PAM's session, cage, watchdog, restarts.
# No graphics card and no input devices are there: cage paints into memory, and VT and seat stay untried.
# usage (as root): tools/try_boot.sh [DIRECTORY]      default: build/bare-boot; the result: build/boot.json
set -eu
cd "$(dirname "$0")/.."
. tools/bare_machine.sh
make_bare "${1:-build/bare-boot}"
patience=120

rm -rf "$root/packages" && mkdir "$root/packages" && cp build/deb/*.deb "$root/packages/"
inside apt-get update -qq
inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends --reinstall \
    /packages/*.deb cage systemd-sysv >/tmp/apt.log 2>&1 || { tail -n 20 /tmp/apt.log; exit 1; }'
rm -rf "$root/var/lib/heard/device"
inside setpriv --reuid=heard --regid=heard --init-groups --reset-env env HOME=/var/lib/heard \
    heard setup --data /var/lib/heard/device --role both >/dev/null
printf '%s\n' HEARD_SCREEN=wayland HEARD_DATA=/var/lib/heard/device WLR_BACKENDS=headless WLR_RENDERER=pixman \
    WLR_LIBINPUT_NO_DEVICES=1 QT_QUICK_BACKEND=software >"$root/etc/default/heard-kiosk"
leave_bare

group=/sys/fs/cgroup
[ -d "$group/unified" ] && group="$group/unified"
group="$group/heard-boot"
mkdir -p "$group"
sh -c 'echo $$ >"$2/cgroup.procs"; exec unshare --mount --uts --ipc --pid --net --cgroup --fork --kill-child --propagation private \
    sh -eu tools/boot_bare.sh "$1"' boot "$root" "$group" >build/boot.log 2>&1 &
unshared=$!
halt_bare() {
    echo 1 >"$group/cgroup.kill" 2>/dev/null || kill "$unshared" 2>/dev/null || true
    wait "$unshared" 2>/dev/null || true
    find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || true
}
trap halt_bare EXIT
trap "exit 1" INT TERM

within() {
    nsenter --target "$init" --mount --uts --ipc --pid --net --cgroup \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"
}
until init=$(pgrep -P "$unshared") && within systemctl is-system-running >/dev/null 2>&1 ||
    within systemctl is-system-running 2>/dev/null | grep -qE 'degraded|running'; do
    kill -0 "$unshared" || { cat build/boot.log; exit 1; }
    sleep 0.2
done
mark() { cursor=$(within journalctl -n 1 -q --show-cursor | sed -n 's/^-- cursor: //p'); }
told() { # what the screens or those who keep them write after the mark
    timeout "$patience" nsenter --target "$init" --mount --pid journalctl --after-cursor "$cursor" -t heard -o cat -f | grep -m 1 -E "$1"
}
screens() { pgrep -f 'heard run --data /var/lib/heard/device' --ns "$init" --nslist pid | tail -n 1; }
fail() { within journalctl -o cat -n 60 --no-pager; echo "try_boot: $1" >&2; exit 1; }

echo "== both services start, and say so themselves"
within systemctl start heard-kiosk.service heard-head-office.service || fail "a service did not start"
within systemctl is-active heard-kiosk.service heard-head-office.service
within systemctl show heard-kiosk.service -p NRestarts -p User -p Result
first=$(screens)
[ -n "$first" ] || fail "there are no screens"

echo "== a session of PAM's, on Wayland, without rights; caches and files for a moment lie in memory"
within loginctl --no-legend list-sessions
tr '\0' '\n' <"/proc/$first/environ" | grep -E '^(QT_QPA_PLATFORM|XDG_RUNTIME_DIR|XDG_CACHE_HOME|WAYLAND_DISPLAY)='
grep -E '^(CapEff|NoNewPrivs):' "/proc/$first/status"
for place in /tmp /run; do
    awk -v place="$place" '$2 == place { print place, $3, substr($4, 1, 2) }' "/proc/$first/mounts" | tail -n 1
done
! nsenter --target "$first" --mount touch /usr/lib/heard/written 2>/dev/null || fail "the session may write to /usr"
within test -d /var/log/journal || fail "the journal is not kept"

echo "== killed: the screens come back"
mark
begun=$(date +%s%N)
kill -KILL "$first"
told 'the screens ended: ended status=-9'
told 'tidied visits'
back=$((($(date +%s%N) - begun) / 1000000))

echo "== hung: the keeper ends them and starts them again"
mark
kill -STOP "$(screens)"
told 'the screens ended: hung'
told 'tidied visits'
echo "== the whole session killed: systemd starts it again"
within systemctl kill --signal=KILL heard-kiosk.service
until [ "$(within systemctl show heard-kiosk.service -p NRestarts --value)" -ge 1 ] && within systemctl is-active -q heard-kiosk.service; do
    sleep 0.2
done
within systemctl show heard-kiosk.service -p NRestarts
echo "== stopped when asked"
within systemctl stop heard-kiosk.service
within systemctl show heard-kiosk.service -p Result
printf '{"started_again_after_milliseconds": %s}\n' "$back" | tee build/boot.json
