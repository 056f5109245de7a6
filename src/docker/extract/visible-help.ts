import type { DockerAnswer, RunDocker } from './docker-process.ts';
import { beginning, ExtractError } from './extract-error.ts';
import { type Help, parseHelp } from './parse-help.ts';
import { wordsOf } from './walk.ts';

/** What docker says instead of a help when the daemon lacks something (cmd/docker/docker.go, isSupported). */
const REFUSAL = /^docker [a-z0-9 -]+ (requires API version|is only supported on a Docker daemon)/;

/** Asks for a help under special conditions; undefined if docker refuses because the daemon is not fit for the command. */
export async function helpIfSupported(docker: RunDocker, path: string, env: Readonly<Record<string, string>>): Promise<Help | undefined> {
  return supportedHelp(await docker([...wordsOf(path), '--help'], env));
}

/** Tells a help from a refusal. Anything else is an error, so that no crash is taken for "not supported". */
export function supportedHelp({ stdout, stderr, line }: DockerAnswer): Help | undefined {
  if (stdout.startsWith('Usage:')) return parseHelp(stdout, line);
  // Below `builder`, a warning about the old builder may stand around the refusal.
  if (`${stdout}\n${stderr}`.split('\n').some((said) => REFUSAL.test(said))) return undefined;
  const what = `Neither a help nor a known refusal: ${beginning(stdout || stderr)}`;
  throw new ExtractError(what, line, 'If docker words its refusals anew, adapt REFUSAL in src/docker/extract/visible-help.ts.');
}
