import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ExtractError } from './extract-error.ts';
import { createLimit } from './limit.ts';

/** What a run of docker printed. A non-zero exit is an answer too: many probes are meant to be refused. */
export interface DockerAnswer {
  stdout: string;
  stderr: string;
  /** The command line, for messages. */
  line: string;
}

/** Runs docker with these arguments and these variables on top of a fixed, empty-handed environment. */
export type RunDocker = (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<DockerAnswer>;

/** The home folder that docker is told to have. Must not exist, so that no configuration, context or plugin of the machine is seen. */
export const HOME = '/nonexistent';

/**
 * Nothing of the caller's environment reaches docker: its help shows the home folder, its completion lists variable names, and a
 * reachable daemon would hide flags. Without `DOCKER_BUILDKIT=0` an installed buildx answers in place of `docker image build`.
 */
const BARE_ENVIRONMENT = { HOME, DOCKER_HOST: `unix://${HOME}/docker.sock`, DOCKER_BUILDKIT: '0' };

const TIME_LIMIT_MS = 20_000;

/** Makes a runner for one binary that keeps at most `concurrency` processes alive at a time. */
export function createDocker(binary: string, concurrency: number): RunDocker {
  const limit = createLimit(concurrency);
  return (args, env = {}) => limit(() => runOnce(binary, args, { ...BARE_ENVIRONMENT, ...env }));
}

function runOnce(binary: string, args: readonly string[], env: Record<string, string>): Promise<DockerAnswer> {
  const line = ['docker', ...args.map((arg) => (arg === '' ? '""' : arg))].join(' ');
  return new Promise((resolve, reject) => {
    execFile(binary, args, { env, timeout: TIME_LIMIT_MS, maxBuffer: 4 << 20 }, (error, stdout, stderr) => {
      const started = error === null || typeof error.code === 'number';
      if (started) return resolve({ stdout, stderr, line });
      const reason = error.killed ? `gave no answer within ${TIME_LIMIT_MS / 1000} s` : `could not be started (${String(error.code)})`;
      reject(new ExtractError(`${binary} ${reason}`, line, 'Run the line by hand; pass another binary with --docker PATH.'));
    });
  });
}

/** Finds docker: the given path as it is, or the first `docker` of `PATH`. Undefined if there is none to run. */
export async function findDocker(given: string | undefined, searchPath: string): Promise<string | undefined> {
  const candidates =
    given === undefined
      ? searchPath
          .split(delimiter)
          .filter(Boolean)
          .map((folder) => join(folder, 'docker'))
      : [given];
  for (const candidate of candidates) {
    const runnable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runnable) return candidate;
  }
  return undefined;
}
