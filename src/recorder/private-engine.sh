#!/bin/bash
# An engine that nobody else sees. Runs as root in mount, network and UTS namespaces of its own: what it mounts, listens on and is
# called stays in there. Becomes dockerd.
#   private-engine.sh SCRATCH PACKAGES
set -e
scratch=$1 packages=$2
libraries=$packages/usr/lib/$(uname -m)-linux-gnu
export LD_LIBRARY_PATH=$libraries XTABLES_LIBDIR=$libraries/xtables
export PATH=$scratch/bin:$PATH:$packages/usr/sbin:$packages/usr/bin

# The places docker uses, its data and the home of who types, as on a machine that has nothing else.
mount -t tmpfs tmpfs /run
mount -t overlay -o "lowerdir=/etc,upperdir=$scratch/etc,workdir=$scratch/work" overlay /etc
mkdir -p /var/lib/docker
mount --bind "$scratch/data" /var/lib/docker
mount -t tmpfs tmpfs /home
mkdir /home/alice
mount --bind "$scratch/home" /home/alice
mount --bind "$scratch/srv" /srv

# No plugins of the machine: what they print is not what the pages show.
for plugins in /usr/local/lib/docker /usr/local/libexec/docker /usr/lib/docker /usr/libexec/docker; do
  if [ -d "$plugins" ]; then mount -t tmpfs tmpfs "$plugins"; fi
done

hostname manager-1
ip link set lo up
# An address, so that a swarm finds one; no route, hence no way out.
ip link add eth0 type veth peer name peer0
ip address add 192.168.10.11/24 dev eth0
ip link set eth0 up
ip link set peer0 up

for settings in "$scratch"/registry-*.yml; do
  docker-registry serve "$settings" >>"$scratch/registry.log" 2>&1 &
done
exec dockerd --experimental
