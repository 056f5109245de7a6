#!/usr/bin/env bash
# Runs a session in namespaces of its own, so that no process, mount, network device or host name of it outlives this script.
# Started as process 1 of a new PID namespace: sandbox.sh <folder with the samples and the session> <cgroup made for this run>
set -euo pipefail
cd "$1"
hostname vm

# The paths of the book lead to a cgroup of this run: two runs on one machine do not meet.
if [ -n "$2" ]; then
  if [ -e /sys/fs/cgroup/cgroup.controllers ]; then mount --bind "$2" /sys/fs/cgroup; else mount --bind "$2" /sys/fs/cgroup/pids; fi
fi

# Process ids of four digits, as on a machine that has been up for a while: 1 must be recognisable as 1.
echo 1000 > /proc/sys/kernel/ns_last_pid 2> /dev/null || for _ in {1..1000}; do :& done
wait

# The smallest root filesystem of the chapter on rootfs.
mkdir -p rootfs/bin rootfs/dev rootfs/etc rootfs/proc rootfs/tmp
cp /bin/busybox rootfs/bin/busybox
chroot rootfs /bin/busybox --install /bin
echo 'root:x:0:0:root:/:/bin/sh' > rootfs/etc/passwd
: > rootfs/dev/null

# Stands in for the container "shop" of the chapter on namespaces: the same namespaces, host name, network device and process.
cp --archive rootfs shop
unshare --fork --pid --mount --uts --ipc --net --kill-child sh -c '
  hostname shop
  mount --bind shop shop && cd shop && mount -t proc proc proc && pivot_root . . && umount -l . && cd / && exec sleep 1d
' &
for _ in {1..200}; do
  SHOP=$(pgrep --parent $! || true)
  [ -n "$SHOP" ] && [ "$(tr '\0' ' ' < "/proc/$SHOP/cmdline")" = 'sleep 1d ' ] && break
  sleep 0.02
done
ip link add shop0 type veth peer name eth0 netns "$SHOP"
ip link set shop0 up
in_shop() { nsenter --target "$SHOP" --net "$@"; }
in_shop sh -c 'echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6' 2> /dev/null || true
in_shop ip link set lo up
in_shop ip addr add 172.17.0.3/16 dev eth0
in_shop ip link set eth0 up
# The kernel says UP a moment later.
for _ in {1..100}; do
  in_shop ip -br link show eth0 | grep -q ' UP ' && break
  sleep 0.02
done
export SHOP

exec bash --norc < session 2>&1
