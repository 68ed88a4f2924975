#!/bin/sh
# The release check: a bare Debian 12 with only python3, make, git and ca-certificates, a fresh clone, and the two commands.
# usage (as root): tools/bare_root.sh [DIRECTORY] [TARGET ...]      default: build/bare-root demo test
set -eu
cd "$(dirname "$0")/.."
source=$PWD
root=$(mkdir -p "${1:-build/bare-root}" && cd "${1:-build/bare-root}" && pwd)
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- demo test

leave() {
    for mount in dev/shm dev/pts dev proc sys; do
        umount -l "$root/$mount" 2>/dev/null || true
    done
}
trap leave EXIT

if [ ! -e "$root/usr/bin/python3" ]; then
    mirror=$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\) .*/\2/p' \
        /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)
    debootstrap --variant=minbase --include=python3,make,git,ca-certificates bookworm "$root" "$mirror" >/dev/null
fi
# How this machine reaches its package registries holds inside, too; none of it is kept.
for file in /etc/apt/apt.conf.d /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/trusted.gpg.d \
    /etc/pip.conf /etc/resolv.conf /etc/hosts /etc/ssl/certs /usr/local/share/ca-certificates; do
    [ -e "$file" ] && mkdir -p "$root$(dirname "$file")" && cp -aLT "$file" "$root$file" 2>/dev/null || true
done
mkdir -p "$root/dev" "$root/proc" "$root/sys"
mount --bind /dev "$root/dev"
mount --bind /proc "$root/proc"
mkdir -p "$root/dev/shm"

rm -rf "$root/root/heard"
git clone -q "$source" "$root/root/heard"
for target in "$@"; do
    echo "== make $target in a bare root"
    env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        $(env | grep -iE '^(https?_proxy|no_proxy|pip_[a-z_]*|ssl_cert_file)=' || true) \
        chroot "$root" make -C /root/heard "$target"
done
