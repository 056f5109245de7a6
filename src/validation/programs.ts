import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A program that nobody here wrote, and the package of Debian 12 that brings it. */
export interface Program {
  command: string;
  debian: string;
  /** Arguments at which it names its version. */
  version: readonly string[];
}

/** Modules of Debian's Python are Debian's: another Python on the machine does not have them. */
const python = '/usr/bin/python3';

export const programs = {
  caddy: { command: 'caddy', debian: 'caddy', version: ['version'] },
  docutils: { command: 'rst2xml', debian: 'python3-docutils', version: ['--version'] },
  groff: { command: 'groff', debian: 'groff', version: ['--version'] },
  icalendar: { command: python, debian: 'python3-icalendar', version: ['-c', 'import icalendar; print(icalendar.__version__)'] },
  man: { command: 'man', debian: 'man-db', version: ['--version'] },
  mandoc: { command: 'mandoc', debian: 'mandoc', version: [] },
  nginx: { command: 'nginx', debian: 'nginx-light', version: ['-v'] },
  oembed: { command: 'ruby', debian: 'ruby-oembed', version: ['-roembed', '-e', 'puts OEmbed::VERSION'] },
  opensearch: {
    command: 'perl',
    debian: 'libwww-opensearch-perl',
    version: ['-MWWW::OpenSearch', '-e', 'print $WWW::OpenSearch::VERSION'],
  },
  pandoc: { command: 'pandoc', debian: 'pandoc', version: ['--version'] },
  pngcheck: { command: 'pngcheck', debian: 'pngcheck', version: [] },
  python: { command: python, debian: 'python3', version: ['--version'] },
  ris2xml: { command: 'ris2xml', debian: 'bibutils', version: ['-v'] },
  rsvg: { command: 'rsvg-convert', debian: 'librsvg2-bin', version: ['--version'] },
  tidy: { command: 'tidy', debian: 'tidy', version: ['-version'] },
  wc: { command: 'wc', debian: 'coreutils', version: ['--version'] },
  xmllint: { command: 'xmllint', debian: 'libxml2-utils', version: ['--version'] },
  zbarimg: { command: 'zbarimg', debian: 'zbar-tools', version: ['--version'] },
} as const satisfies Readonly<Record<string, Program>>;

// Debian keeps servers where only root's PATH looks.
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`, LC_ALL: 'C.UTF-8' };

/** What a program said. */
export interface Said {
  /** Undefined where it could not be started. */
  status: number | undefined;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end. */
export function run({ command }: Program, args: readonly string[], options: { input?: string; cwd?: string } = {}): Said {
  const { status, stdout, stderr } = spawnSync(command, args, { ...options, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status: status ?? undefined, stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** What it printed, or an error with what it objected to: for a program that reads something back. */
export function output(program: Program, args: readonly string[], options: { input?: string; cwd?: string } = {}): string {
  const { status, stdout, stderr } = run(program, args, options);
  if (status !== 0) throw new Error(`${program.command} ended with ${status}: ${stderr.trim().slice(0, 500)}`);
  return stdout;
}

/** Starts a program that goes on until it is stopped. Returns how to stop it, and what it has said of trouble so far. */
export function start({ command }: Program, args: readonly string[]): { stop: () => Promise<void>; trouble: () => string } {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => void (said += text.toString()));
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    child.on('error', () => resolve());
  });
  return {
    stop: () => {
      child.kill();
      return ended;
    },
    trouble: () => said.trim().slice(-500),
  };
}

/** Runs a program while this process goes on, which may be the server that it asks. */
export function runBeside({ command }: Program, args: readonly string[], input: string): Promise<Said> {
  const child = spawn(command, args, { env, stdio: 'pipe' });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text: Buffer) => void (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => void (stderr += text.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('error', () => resolve({ status: undefined, stdout, stderr }));
    child.on('close', (status) => resolve({ status: status ?? undefined, stdout, stderr }));
  });
}

/** `pandoc 2.17.1.1`; undefined where it is not installed. */
export function versionOf(program: Program): string | undefined {
  const { status, stdout, stderr } = run(program, program.version, { input: '' });
  if (status === undefined || /cannot load such file|ModuleNotFoundError|Can't locate/.test(stderr)) return undefined;
  const number = /\d+(?:\.\d+)+/;
  // Some programs name no version; the package does.
  const found = number.exec(stdout + stderr) ?? number.exec(run({ ...program, command: 'dpkg-query' }, ['-W', program.debian]).stdout);
  return `${program.debian}${found ? ` ${found[0]}` : ''}`;
}

/** `ajv 8.20.0`: a package of this project. */
export function packageVersion(name: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return `${name} ${version}`;
}
