import type { Command, DockerCli } from '../../schemas/docker-cli.ts';
import type { HandFacts } from './hand-facts.ts';

/**
 * Hand-written facts that match nothing of this docker: spelled wrongly, or about something that the version no longer has. One
 * sentence each. They are no error, since an older or newer docker may be asked only to be compared.
 */
export function staleHandFacts(facts: DockerCli, hand: HandFacts): string[] {
  const { has, flag, anyFlag } = lookup(facts);
  const stale = [
    ...hand['hidden-flags'].flatMap((it) => missing('hidden-flags', it.commands, (path) => flag(path, it.flag), `--${it.flag}`)),
    ...hand.commands.hidden.flatMap(({ path }) => missing('commands', [path], has)),
    ...hand.deprecations.flatMap(({ commands, flag: long }) => {
      return long === undefined
        ? missing('deprecations', commands, has)
        : missing('deprecations', commands, (path) => flag(path, long), `--${long}`);
    }),
    ...hand['text-defaults'].flags.flatMap(({ commands, flags }) => {
      return flags.flatMap((long) =>
        missing('text-defaults', commands, (path) => flag(path, long)?.textDefault !== undefined, `--${long} with a default`),
      );
    }),
    ...hand['api-since'].flatMap((it) => missing('api-since', [it.command], (path) => flag(path, it.flag), `--${it.flag}`)),
    ...hand.documentation.without.flatMap((path) => missing('documentation', [path], has)),
    ...[...hand.choices.sorted, ...hand.choices.open].flatMap((it) =>
      missing('choices', [`any command --${it.flag}`], () => anyFlag((each) => each.long === it.flag && each.choices !== undefined)),
    ),
    ...hand.types.repeatable.flatMap((type) =>
      missing('types', [`any option of type ${type}`], () => anyFlag((each) => each.type === type)),
    ),
  ];
  return [...new Set(stale)];
}

type AnyFlag = Command['flags'][number];

interface Lookup {
  has(path: string): boolean;
  flag(path: string, long: string): AnyFlag | undefined;
  anyFlag(fits: (flag: AnyFlag) => boolean): boolean;
}

function lookup({ commands, globalFlags, hiddenGlobalFlags }: DockerCli): Lookup {
  const flags = new Map<string, AnyFlag[]>(commands.map((command) => [command.path, [...command.flags, ...command.hiddenFlags]]));
  flags.set('docker', [...globalFlags, ...hiddenGlobalFlags]);
  return {
    has: (path) => flags.has(path),
    flag: (path, long) => flags.get(path)?.find((each) => each.long === long),
    anyFlag: (fits) => [...flags.values()].flat().some(fits),
  };
}

function missing(file: string, paths: readonly string[], isThere: (path: string) => unknown, what = ''): string[] {
  const gone = paths.filter((path) => !isThere(path));
  return gone.map((path) => `hand/${file}.yaml names "${`${path} ${what}`.trim()}", which this docker does not have.`);
}
