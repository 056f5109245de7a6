import type { Flag } from '../../schemas/docker-cli.ts';
import type { DockerAnswer, RunDocker } from './docker-process.ts';
import { beginning, ExtractError } from './extract-error.ts';
import type { HandFacts } from './hand-facts.ts';
import { wordsOf } from './walk.ts';

type Candidate = HandFacts['hidden-flags'][number];

/** A value that no number, size, duration or switch accepts. */
const NONSENSE = 'zzz';

/**
 * Asks for an option that no help shows, and gives it as it goes into the data; undefined if docker does not know it. Options are
 * parsed before `--help` is obeyed, so nothing is ever run: an unknown one is refused as such, a known one refuses the nonsense
 * value or leads to the help.
 */
export async function probeHiddenFlag(
  docker: RunDocker,
  path: string,
  candidate: Candidate,
  visible: readonly Flag[],
  types: HandFacts['types'],
): Promise<Flag | undefined> {
  const answer = await docker([...wordsOf(path), `--${candidate.flag}=${NONSENSE}`, '--help']);
  const verdict = readProbe(answer, candidate.flag);
  if (verdict === 'unknown') return undefined;
  const flag = hiddenFlag(candidate, visible, types.repeatable);
  if (types.anyText.includes(flag.type) === (verdict === 'accepted')) return flag;
  const what = `--${flag.long} is said to be of type ${flag.type}, but docker ${verdict} the value "${NONSENSE}"`;
  throw new ExtractError(
    what,
    answer.line,
    'Correct its type in content/data/docker-cli/hand/hidden-flags.yaml, or the types in types.yaml.',
  );
}

/** What docker made of the probe. */
export function readProbe({ stdout, stderr, line }: DockerAnswer, long: string): 'unknown' | 'refused' | 'accepted' {
  if (stderr.includes(`unknown flag: --${long}`)) return 'unknown';
  if (new RegExp(`invalid argument "${NONSENSE}" for "(-\\w, )?--${long}" flag`).test(stderr)) return 'refused';
  // A notice "Flag --x has been deprecated" may come before the help.
  if (/^Usage:/m.test(stdout)) return 'accepted';
  const what = `Neither a help nor an error about --${long}: ${beginning(stderr || stdout)}`;
  throw new ExtractError(what, line, 'If docker words its errors anew, adapt readProbe in src/docker/extract/hidden-flags.ts.');
}

/** An alias has the type of the option that it stands for. */
function hiddenFlag(candidate: Candidate, visible: readonly Flag[], repeatable: readonly string[]): Flag {
  const { flag: long, short, sameAs, deprecated } = candidate;
  const type = candidate.type ?? visible.find((flag) => flag.long === sameAs)?.type;
  if (type === undefined) {
    const what = `--${long} is said to be the same as --${sameAs ?? ''}, which is not an option of the command`;
    throw new ExtractError(what, candidate.commands.join(', '), 'Correct "sameAs" in content/data/docker-cli/hand/hidden-flags.yaml.');
  }
  return {
    long,
    ...(short === undefined ? {} : { short }),
    type,
    ...(repeatable.includes(type) ? { repeatable: true } : {}),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}
