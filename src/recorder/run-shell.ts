import { spawn } from 'node:child_process';
import { screenOf } from './screen.ts';

/** Command lines to run in bash, and how. */
export interface ShellJob {
  script: string;
  /** Typed after a second, as a person would when asked. */
  input?: string | undefined;
  terminal?: boolean | undefined;
  /** Interrupt it after so many seconds. */
  stopAfter?: number | undefined;
}

export interface ShellResult {
  /** Both streams in the order of printing, as a screen shows them in the end. */
  output: string;
  exit: number;
  /** It did not end within the limit and was killed. */
  timedOut: boolean;
}

/** A shell on the machine of an engine. */
export type Shell = (job: ShellJob) => Promise<ShellResult>;

const LIMIT_SECONDS = 60;

/**
 * Makes a shell.
 *
 * @param command what stands in front of `bash`: `nsenter …`
 * @param env all the variables it has
 */
export function createShell(command: readonly string[], env: Readonly<Record<string, string>>): Shell {
  return (job) => runShell(command, env, job);
}

function runShell(command: readonly string[], env: Readonly<Record<string, string>>, job: ShellJob): Promise<ShellResult> {
  const bash = ['bash', '-c', `${job.terminal ? 'stty cols 120 rows 40; ' : ''}cd "$HOME/blog"; exec 2>&1; eval "$1"`, 'bash', job.script];
  const [program = '', ...args] = [...command, ...(job.terminal ? ['script', '-qec', bash.map(quoted).join(' '), '/dev/null'] : bash)];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, detached: true, stdio: [job.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    let timedOut = false;
    const signal = (name: NodeJS.Signals) => child.pid !== undefined && child.exitCode === null && process.kill(-child.pid, name);
    const timers = [
      setTimeout(() => child.stdin?.end(job.input), 1000),
      // Some go on at the first Ctrl-C, and give up at the third.
      ...(job.stopAfter === undefined ? [] : [0, 300, 600, 900]).map((later) =>
        setTimeout(() => signal('SIGINT'), (job.stopAfter ?? 0) * 1000 + later),
      ),
      setTimeout(() => (timedOut = signal('SIGKILL')), LIMIT_SECONDS * 1000),
    ];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdin?.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code, killed) => {
      timers.forEach(clearTimeout);
      resolve({
        output: withoutFarewell(screenOf(Buffer.concat(chunks).toString('utf8'))),
        exit: code ?? (killed === 'SIGINT' ? 130 : 137),
        timedOut,
      });
    });
  });
}

/** What `script` says when it is interrupted is not the example's. */
function withoutFarewell(text: string): string {
  return text.replace(/\s*Session terminated, killing shell\.\.\.(?: \.\.\.killed\.)?$/, '');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
