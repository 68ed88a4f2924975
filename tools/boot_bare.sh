#!/bin/sh
# Process 1 of a bare Debian in namespaces of its own: mounts what a machine has, and becomes its systemd.
# usage: within `unshare`, by tools/try_boot.sh: boot_bare.sh DIRECTORY
set -eu
mount --bind "$1" "$1"
cd "$1"
mount -t proc proc proc
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs dev
for device in null:1:3 zero:1:5 full:1:7 random:1:8 urandom:1:9 tty:5:0 tty0:4:0 tty1:4:1; do
    name=${device%%:*} numbers=${device#*:}
    mknod -m 666 "dev/$name" c "${numbers%:*}" "${numbers#*:}"
done
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666 devpts dev/pts
mount -t tmpfs -o mode=1777 tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
mount -t tmpfs -o mode=755 tmpfs run
mkdir -p .before
pivot_root . .before
umount -l .before
exec env -i container=namespaces PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd
