#!/bin/bash
# The folder of a plugin, ./nfs-volume: a volume driver in perl that answers the daemon and mounts nothing.
set -e
mkdir -p nfs-volume/rootfs/{run/docker/plugins,var/lib/nfs-volume,tmp}
for file in /usr/bin/perl $(ldd /usr/bin/perl | grep -o '/[^ ]*'); do
  install -D "$file" "nfs-volume/rootfs$file"
done
cat >nfs-volume/rootfs/nfs-volume <<'X'
#!/usr/bin/perl
# One answer fits every question: a driver of volumes, whose volumes are all its own folder.
my $answer = '{"Implements":["VolumeDriver"],"Capabilities":{"Scope":"local"},"Mountpoint":"/var/lib/nfs-volume","Volumes":[],"Err":""}';
socket(my $server, 1, 1, 0) or die $!;
bind($server, pack('S a*', 1, "/run/docker/plugins/nfs.sock\0")) or die $!;
listen($server, 5) or die $!;
while (accept(my $client, $server)) {
  my ($line, $length) = ('', 0);
  while (defined($line = <$client>) && $line ne "\r\n") { $length = $1 if $line =~ /^content-length: *(\d+)/i }
  read($client, my $body, $length) if $length;
  print $client "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ", length $answer, "\r\n\r\n$answer";
  close $client;
}
X
chmod 755 nfs-volume/rootfs/nfs-volume
cat >nfs-volume/config.json <<'X'
{
  "description": "NFS volumes",
  "entrypoint": ["/nfs-volume"],
  "interface": { "types": ["docker.volumedriver/1.0"], "socket": "nfs.sock" },
  "env": [
    { "name": "DEBUG", "settable": ["value"], "value": "0" },
    { "name": "SERVER", "settable": ["value"], "value": "" }
  ],
  "network": { "type": "host" },
  "mounts": [{ "name": "state", "type": "bind", "source": "/var/lib", "destination": "/mnt/state", "options": ["rbind"], "settable": ["source"] }],
  "linux": { "capabilities": ["CAP_SYS_ADMIN"] }
}
X
mkdir -p nfs-volume/rootfs/mnt/state
