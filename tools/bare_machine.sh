#!/bin/sh
# Sourced by the release checks: makes a bare Debian 12 in $root, with what this machine uses to reach its package mirror.
# usage: . tools/bare_machine.sh; make_bare DIRECTORY [PACKAGE,PACKAGE ...]; inside COMMAND ...

make_bare() {
    root=$(mkdir -p "$1" && cd "$1" && pwd)
    trap leave_bare EXIT
    if [ ! -e "$root/usr/bin/apt-get" ]; then
        mirror=$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\) .*/\2/p' \
            /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)
        debootstrap --variant=minbase ${2:+--include="$2"} bookworm "$root" "$mirror" >/dev/null
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
}

leave_bare() {
    for mount in dev/shm dev/pts dev proc sys; do
        umount -l "$root/$mount" 2>/dev/null || true
    done
}

inside() {
    # shellcheck disable=SC2046 # a list of settings is meant
    env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        $(env | grep -iE '^(https?_proxy|no_proxy|pip_[a-z_]*|ssl_cert_file)=' || true) \
        chroot "$root" "$@"
}
