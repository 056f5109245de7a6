import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sessionOf } from '../../docker/index.ts';

const run = promisify(execFile);

/** A command of a recorded session and what was printed after it. */
export interface Step {
  command: string;
  output: string;
}

/** The steps of a console block. */
export function stepsOf(session: string): Step[] {
  const steps: Step[] = [];
  for (const { kind, text } of sessionOf(session)) {
    const last = steps.at(-1);
    if (kind === 'command') steps.push({ command: text, output: '' });
    else if (last) last.output += `${text}\n`;
  }
  return steps;
}

/** Why sessions cannot be run on this machine; undefined if they can. Looks, and tries what only a try can tell. */
export async function obstacle(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'namespaces are a thing of Linux';
  if (process.getuid?.() !== 0) return 'only root may make namespaces, mounts and cgroups';
  for (const { what, command } of needed) {
    const [program, ...args] = command;
    try {
      await run(program, args, { timeout: 10_000 });
    } catch {
      return `this machine lacks ${what}`;
    }
  }
  try {
    rmdirSync(makeCgroup());
    return undefined;
  } catch (error) {
    return `no cgroup can be made: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const needed: readonly { what: string; command: readonly [string, ...string[]] }[] = [
  { what: 'a C compiler', command: ['cc', '--version'] },
  {
    // A program that runs in a root of its own brings its library with it.
    what: 'the static C library',
    command: [
      'sh',
      '-c',
      'out=$(mktemp) && echo "int main(void) { return 0; }" | cc -static -x c - -o "$out"; code=$?; rm "$out"; exit $code',
    ],
  },
  { what: 'busybox in one static file', command: ['sh', '-c', '/bin/busybox true && ! ldd /bin/busybox'] },
  {
    what: 'timeout, unshare, nsenter, setpriv, pgrep and ip',
    command: ['sh', '-c', 'command -v timeout unshare nsenter setpriv pgrep ip'],
  },
  { what: 'the right to make namespaces', command: ['unshare', '-mpfniu', '--mount-proc', 'true'] },
  { what: 'the right to make user namespaces', command: ['unshare', '-Urpf', '--mount-proc', '--cgroup', 'true'] },
];

/**
 * Types commands into a shell beside the files of `samples`, in namespaces and a cgroup of their own. Returns what each printed.
 *
 * Nothing is left: when the first process of the sandbox ends, the kernel ends the others and takes mounts and devices away; the
 * cgroup and the folder are removed here.
 */
export async function runInSandbox(commands: readonly string[], samples: string, limitSeconds = 40): Promise<string[]> {
  const cgroup = makeCgroup();
  const folder = mkdtempSync(join(tmpdir(), `principles-${process.pid}-`));
  try {
    // A user without privileges must be able to run what root compiled.
    chmodSync(folder, 0o755);
    cpSync(samples, folder, { recursive: true });
    writeFileSync(join(folder, 'session'), commands.map(typed).join(''));
    const sandbox = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--net', '--ipc', '--uts', '--mount-proc'];
    const script = ['bash', join(import.meta.dirname, 'sandbox.sh'), folder, cgroup];
    const limit = ['--signal=KILL', String(limitSeconds)];
    const { stdout } = await run('timeout', [...limit, ...sandbox, ...script], { env: { ...process.env, LC_ALL: 'C' } }).catch(failure);
    return commands.map((_, i) => outputAt(stdout, i));
  } finally {
    await removeCgroup(cgroup);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A session may end with a program that fails, which is no failure of the sandbox; one that says nothing, or does not end, is. */
function failure(error: unknown): { stdout: string } {
  if (!(error instanceof Error && 'stdout' in error && 'code' in error)) throw error;
  // What `timeout` answers when it had to kill, itself included.
  if (error.code === null || error.code === 137)
    throw new Error(`The session did not end in time. It printed:
${String(error.stdout)}`);
  if (typeof error.stdout === 'string' && error.stdout.includes(mark(0))) return { stdout: error.stdout };
  throw error;
}

/** Whoever types is slower than a script: what was put into the background has begun by then. */
function typed(command: string, step: number): string {
  // The next command may ask how the last one ended.
  return `code=$?; echo; echo "${mark(step)}"; (exit $code)\n${command}\n${command.endsWith('&') ? 'sleep 0.5\n' : ''}`;
}

function mark(step: number): string {
  return `@@ step ${step} @@`;
}

function outputAt(all: string, step: number): string {
  return (all.split(`${mark(step)}\n`)[1] ?? '').split(`\n${mark(step + 1)}\n`)[0]?.trimEnd() ?? '';
}

/** A cgroup in which those of the session are made. */
function makeCgroup(): string {
  const v2 = existsSync('/sys/fs/cgroup/cgroup.controllers');
  const path = join('/sys/fs/cgroup', v2 ? '' : 'pids', `principles-${process.pid}-${Date.now()}`);
  mkdirSync(path);
  if (v2) writeFileSync(join(path, 'cgroup.subtree_control'), '+pids');
  return path;
}

/** A cgroup can be removed when its last process is gone, which takes the kernel a moment. */
async function removeCgroup(path: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      for (const entry of readdirSync(path, { withFileTypes: true })) if (entry.isDirectory()) rmdirSync(join(path, entry.name));
      rmdirSync(path);
      return;
    } catch (error) {
      if (tries === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
