import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackedPackages } from './packages.ts';
import { createShell, type Shell } from './run-shell.ts';

/** An engine that examples may do anything with. */
export interface Engine {
  shell: Shell;
  /** Leaves nothing but the stand-in images. */
  clean: () => Promise<void>;
  stop: () => Promise<void>;
}

/** No engine, and a sentence that says why. */
export interface NoEngine {
  why: string;
}

const own = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What docker and the shell are told: nothing of who started this. */
const environment = (home: string) => ({ HOME: home, LANG: 'C.UTF-8', TERM: 'xterm' });

/**
 * Starts an engine in namespaces of its own.
 *
 * @param say receives a line for each step that takes time
 */
export async function startPrivateEngine(say: (line: string) => void): Promise<Engine | NoEngine> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return { why: 'an engine of its own needs root on Linux' };
  const packages = unpackedPackages(say);
  if (packages === undefined) return { why: 'Debian’s packages of the engine cannot be had (apt-get download)' };
  const scratch = mkdtempSync(join(tmpdir(), 'docker-notes-engine-'));
  execFileSync('bash', [own('prepare-engine.sh'), scratch, packages]);
  const log = openSync(join(scratch, 'dockerd.log'), 'w');
  const daemon = spawn('unshare', ['-m', '-n', '-u', '--', 'bash', own('private-engine.sh'), scratch, packages], {
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const path = `${join(scratch, 'bin')}:${process.env['PATH'] ?? '/usr/sbin:/usr/bin:/sbin:/bin'}:${packages}/usr/bin`;
  const shell = createShell(['nsenter', '-t', String(daemon.pid), '-m', '-n', '-u', '--'], {
    ...environment('/home/alice'),
    PATH: path,
    SSL_CERT_FILE: '/etc/docker/certs.d/registry.example.com/ca.crt',
  });
  const stop = async () => {
    await shell({ script: 'second-machine stop' });
    await stopDaemon(daemon.pid);
    rmSync(scratch, { recursive: true, force: true });
  };
  if (!(await answers(shell))) {
    await stopDaemon(daemon.pid);
    return { why: `the engine did not start, see ${scratch}/dockerd.log` };
  }
  const engine = { shell, clean: cleaner(shell, scratch), stop };
  return (await furnish(shell, scratch, join(packages, 'bin/busybox'))) ?? engine;
}

/** Uses an engine that runs already. Only an empty one: the examples delete what they find. */
export async function useEngine(host: string): Promise<Engine | NoEngine> {
  const scratch = mkdtempSync(join(tmpdir(), 'docker-notes-engine-'));
  const home = join(scratch, 'home');
  mkdirSync(join(home, 'blog'), { recursive: true });
  const shell = createShell([], { ...environment(home), PATH: process.env['PATH'] ?? '', DOCKER_HOST: host });
  const stop = async () => rmSync(scratch, { recursive: true, force: true });
  const refuse = async (why: string) => stop().then(() => ({ why }));
  if (!(await answers(shell))) return refuse(`no engine answers at ${host}`);
  const { output } = await shell({
    script: 'docker ps -aq; docker images -q; docker volume ls -q; docker network ls -q --filter type=custom',
  });
  if (output !== '') return refuse(`the engine at ${host} is not empty, and the examples delete what they find`);
  const busybox = ['/bin/busybox', '/usr/bin/busybox'].find((file) => existsSync(file));
  if (busybox === undefined) return refuse('the stand-in images need a static busybox (Debian’s package busybox-static)');
  return (await furnish(shell, scratch, busybox)) ?? { shell, clean: cleaner(shell, scratch), stop };
}

async function answers(shell: Shell): Promise<boolean> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const { exit } = await shell({ script: 'docker info' });
    if (exit === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}

/** Makes the stand-in images. Returns why it could not. */
async function furnish(shell: Shell, scratch: string, busybox: string): Promise<NoEngine | undefined> {
  const { exit, output } = await shell({ script: `mkdir -p "$HOME/blog"; bash ${own('stand-ins.sh')} ${scratch} ${busybox}` });
  const isMade = exit === 0 && existsSync(join(scratch, 'images.tar')) && statSync(join(scratch, 'images.tar')).size > 0;
  return isMade ? undefined : { why: `the stand-in images could not be made: ${output.split('\n').at(-1) ?? ''}` };
}

function cleaner(shell: Shell, scratch: string): () => Promise<void> {
  return async () => void (await shell({ script: `cd /; bash ${own('clean.sh')} ${scratch}` }));
}

/** Asks the daemon to stop, with its containers; then whatever of its group is left, the registry for one. */
async function stopDaemon(pid: number | undefined): Promise<void> {
  if (pid === undefined) return;
  const signal = (target: number, name: NodeJS.Signals | 0) => {
    try {
      return process.kill(target, name);
    } catch {
      // It is gone.
      return false;
    }
  };
  signal(pid, 'SIGTERM');
  for (let attempt = 0; attempt < 60 && signal(pid, 0); attempt += 1) await new Promise((resolve) => setTimeout(resolve, 250));
  signal(-pid, 'SIGKILL');
}
