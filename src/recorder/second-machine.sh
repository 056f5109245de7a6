#!/bin/bash
# A second machine for scenes that need one: a daemon in namespaces of its own, 192.168.11.12, seen from the first as 192.168.11.11
# and called with `docker --context NAME`. It ends after two minutes by itself.
#   second-machine.sh SCRATCH PACKAGES start|restart NAME
#   second-machine.sh SCRATCH PACKAGES stop
set -e
scratch=$1 packages=$2 act=$3 name=$4
holder=$(cat "$scratch/second.pid" 2>/dev/null || true)
inside() { nsenter -t "$holder" -m -n -u -- "$@"; }

export LD_LIBRARY_PATH=$packages/usr/lib/$(uname -m)-linux-gnu
export XTABLES_LIBDIR=$LD_LIBRARY_PATH/xtables
export PATH=$scratch/bin:$PATH:$packages/usr/sbin:$packages/usr/bin

stop_daemon() {
  daemon=$(inside cat /run/docker.pid 2>/dev/null) || return 0
  kill "$daemon"
  while kill -0 "$daemon" 2>/dev/null; do sleep 0.1; done
}

start_daemon() {
  inside setsid timeout 120 dockerd -H "unix://$HOME/$name.sock" >/dev/null 2>&1 &
  until docker --context "$name" info >/dev/null 2>&1; do sleep 0.2; done
}

case $act in
  start)
    setsid unshare -m -n -u -- sleep 120 >/dev/null 2>&1 &
    holder=$!
    echo "$holder" >"$scratch/second.pid"
    until [ "$(readlink "/proc/$holder/ns/net")" != "$(readlink /proc/self/ns/net)" ]; do sleep 0.1; done
    ip link add second0 type veth peer name eth0 netns "$holder"
    ip address add 192.168.11.11/24 dev second0
    ip link set second0 up
    inside bash -c "mount -t tmpfs tmpfs /run && mount -t tmpfs tmpfs /var/lib/docker && hostname $name &&
      ip link set lo up && ip address add 192.168.11.12/24 dev eth0 && ip link set eth0 up"
    docker context create --docker "host=unix://$HOME/$name.sock" "$name" >/dev/null
    start_daemon
    ;;
  restart)
    stop_daemon
    start_daemon
    ;;
  stop)
    [ -n "$holder" ] || exit 0
    stop_daemon || true
    kill "$holder" 2>/dev/null || true
    ip link delete second0 2>/dev/null || true
    rm "$scratch/second.pid"
    ;;
esac
