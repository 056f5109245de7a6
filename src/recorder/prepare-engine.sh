#!/bin/bash
# The files that private-engine.sh needs: folders, names of the tools, a registry with a certificate that the engine trusts.
#   prepare-engine.sh SCRATCH PACKAGES
set -e
scratch=$1 packages=$2
mkdir -p "$scratch"/{bin,data,etc,work,home/blog,registry,srv}
for tool in iptables iptables-save iptables-restore ip6tables ip6tables-save ip6tables-restore; do
  ln -sf "$packages/usr/sbin/xtables-nft-multi" "$scratch/bin/$tool"
done
[ -e "$packages/usr/bin/docker-init" ] || ln -sf "$packages/usr/bin/tini-static" "$scratch/bin/docker-init"
# The client that comes with the engine still has BuildKit; the newer one wants a plugin for it.
printf '#!/bin/sh\nDOCKER_BUILDKIT=1 exec %s/usr/bin/docker "$@"\n' "$packages" >"$scratch/bin/docker-with-buildkit"
chmod 755 "$scratch/bin/docker-with-buildkit"
printf '#!/bin/sh\nexec bash %s %s %s "$@"\n' "$(dirname "$0")/second-machine.sh" "$scratch" "$packages" >"$scratch/bin/second-machine"
cp "$(dirname "$0")/plugin-folder.sh" "$scratch/bin/plugin-folder"
chmod 755 "$scratch/bin/second-machine" "$scratch/bin/plugin-folder"

# Who records is root already.
printf '#!/bin/sh\nexec "$@"\n' >"$scratch/bin/sudo"
chmod 755 "$scratch/bin/sudo"

printf '127.0.0.1 localhost\n192.168.10.11 manager-1 registry.example.com private.example.com prod.example.com\n' >"$scratch/etc/hosts"
mkdir -p "$scratch"/etc/docker/certs.d/{registry.example.com,private.example.com:5443}
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=registry.example.com -addext subjectAltName=DNS:registry.example.com,DNS:private.example.com \
  -keyout "$scratch/registry.key" -out "$scratch/etc/docker/certs.d/registry.example.com/ca.crt" 2>/dev/null
cp "$scratch"/etc/docker/certs.d/{registry.example.com,private.example.com:5443}/ca.crt
# The same registry under two addresses: with TLS as registry.example.com, without as the mirror of Docker Hub on this machine.
registry() { # address, port, more settings
  cat >"$scratch/registry-$2.yml" <<X
version: 0.1
log: { level: error }
storage:
  filesystem: { rootdirectory: $scratch/registry }
  delete: { enabled: true }
http:
  addr: $1:$2
  $3
X
}
tls="tls: { certificate: $scratch/etc/docker/certs.d/registry.example.com/ca.crt, key: $scratch/registry.key }"
registry 192.168.10.11 443 "$tls"
registry 127.0.0.1 5000
# One that asks for a password. Nobody knows any: the registry invents one when it finds no file of users.
registry 192.168.10.11 5443 "$tls
auth: { htpasswd: { realm: private, path: $scratch/nobody } }"
echo '{ "registry-mirrors": ["http://localhost:5000"] }' >"$scratch/etc/docker/daemon.json"
