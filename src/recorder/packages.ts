import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** What an engine, its firewall, its registry and the stand-in images come from. All of Debian 12. */
const names =
  'docker.io containerd runc tini iptables libip4tc2 libip6tc2 libnfnetlink0 libnetfilter-conntrack3 libnftnl11 libxtables12 libmnl0 busybox-static docker-registry'.split(
    ' ',
  );

/**
 * Unpacks Debian's packages into a folder below the temporary one, without installing them. Kept there for the next run.
 *
 * @param say receives a line for each step that takes time
 * @returns the folder, or undefined where the packages cannot be had
 */
export function unpackedPackages(say: (line: string) => void): string | undefined {
  const folder = join(tmpdir(), 'docker-notes-packages');
  const root = join(folder, 'root');
  const isComplete = () =>
    ['usr/sbin/dockerd', 'usr/bin/containerd', 'bin/busybox', 'usr/bin/docker-registry'].every((file) => existsSync(join(root, file)));
  if (isComplete()) return root;
  mkdirSync(root, { recursive: true });
  say('Downloading the engine from Debian’s packages (70 MB) …');
  try {
    execFileSync('apt-get', ['download', ...names], { cwd: folder, stdio: 'ignore' });
    for (const file of globSync('*.deb', { cwd: folder })) execFileSync('dpkg', ['-x', file, root], { cwd: folder, stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return isComplete() ? root : undefined;
}
