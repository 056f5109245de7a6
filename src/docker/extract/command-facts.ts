import type { Command, Flag } from '../../schemas/docker-cli.ts';
import type { ApiSince } from './api-sweep.ts';
import { aliasesOf } from './canonical.ts';
import { type Choices, choicesOf } from './choices.ts';
import type { Conditions } from './conditions.ts';
import type { HelpFlag } from './flag-lines.ts';
import type { HandFacts } from './hand-facts.ts';
import { defaultsOf } from './shown-default.ts';
import { usageArgs } from './usage-args.ts';
import type { HelpTree } from './walk.ts';

/** What was asked about a command beyond its help. All optional: the daily test builds commands from helps alone. */
export interface Findings {
  api?: ApiSince;
  conditions?: Conditions;
  /** By long name. */
  flagConditions?: ReadonlyMap<string, Conditions>;
  completed?: ReadonlyMap<string, readonly string[]>;
  hiddenFlags?: readonly Flag[];
}

/** Facts about one command, from its help, the findings, and what is known by hand. */
export function commandFacts(path: string, tree: HelpTree, findings: Findings, hand: HandFacts, version: string): Command {
  const help = tree.get(path);
  const [usage = '', ...others] = help?.usages ?? [];
  const members = membersOf(path, tree);
  const requires = { ...(findings.api?.command === undefined ? {} : { apiSince: findings.api.command }), ...findings.conditions };
  return {
    path,
    kind: members.length > 0 ? 'group' : 'command',
    aliases: aliasesOf(path, tree),
    ...placeInHelp(path, tree),
    usages: [usage, ...others],
    args: usageArgs(usage, path),
    ...(members.length > 0 ? { subcommands: members } : {}),
    flags: flagFacts(path, help?.flags ?? [], findings, hand),
    hiddenFlags: [...(findings.hiddenFlags ?? [])].sort(byLong),
    ...(Object.keys(requires).length > 0 ? { requires } : {}),
    ...(help?.experimental ? { experimental: true } : {}),
    ...deprecationOf(path, undefined, hand),
    ...documentation(path, hand.documentation, version),
  };
}

/** Facts about the options of one help. `path` is `docker` for the global ones. */
export function flagFacts(path: string, flags: readonly HelpFlag[], findings: Findings, hand: HandFacts): Flag[] {
  return flags.map((flag) => oneFlag(path, flag, findings, hand)).sort(byLong);
}

/** Fills a command's conditions with those of its groups: `builder prune` needs what `builder` needs. */
export function inheritRequires(commands: readonly Command[]): Command[] {
  const done = new Map<string, Command>();
  for (const command of commands) {
    const parent = done.get(command.path.split(' ').slice(0, -1).join(' '));
    const requires = { ...parent?.requires, ...command.requires };
    done.set(command.path, Object.keys(requires).length > 0 ? { ...command, requires } : command);
  }
  return [...done.values()].map(withoutInherited);
}

/** A flag names only what it needs beyond its command. */
function withoutInherited(command: Command): Command {
  const { requires = {} } = command;
  const strip = (flag: Flag): Flag => {
    const { osType, swarm, experimentalDaemon, ...rest } = flag;
    return {
      ...rest,
      ...(osType === undefined || osType === requires.osType ? {} : { osType }),
      ...(swarm === undefined || swarm === requires.swarm ? {} : { swarm }),
      ...(experimentalDaemon === undefined || requires.experimentalDaemon ? {} : { experimentalDaemon }),
    };
  };
  return { ...command, flags: command.flags.map(strip) };
}

function oneFlag(path: string, { long, short, type, text }: HelpFlag, findings: Findings, hand: HandFacts): Flag {
  const { patterns, flags } = hand['text-defaults'];
  const isText = flags.some((rule) => rule.commands.includes(path) && rule.flags.includes(long));
  const choices: Choices = type === 'bool' ? {} : choicesOf(long, text, findings.completed?.get(long) ?? [], hand.choices);
  const apiSince = knownSince(path, long, hand) ?? findings.api?.flags.get(long);
  return {
    long,
    ...(short === undefined ? {} : { short }),
    type,
    ...defaultsOf(text, { patterns: patterns.map(({ pattern }) => new RegExp(pattern)), isText }),
    ...(hand.types.repeatable.includes(type) ? { repeatable: true } : {}),
    ...choices,
    ...(apiSince === undefined ? {} : { apiSince }),
    ...findings.flagConditions?.get(long),
    ...deprecationOf(path, long, hand),
  };
}

function knownSince(path: string, long: string, hand: HandFacts): string | undefined {
  return hand['api-since'].find((rule) => rule.command === path && rule.flag === long)?.apiSince;
}

function deprecationOf(path: string, long: string | undefined, hand: HandFacts): Pick<Flag, 'deprecated'> {
  const rule = hand.deprecations.find((it) => it.flag === long && it.commands.includes(path));
  return rule ? { deprecated: rule.deprecated } : {};
}

/** Subcommands: first those that the help lists, in its order, then those that it hides. */
function membersOf(path: string, tree: HelpTree): string[] {
  const listed = tree.get(path)?.sections.flatMap((section) => section.members) ?? [];
  const below = [...tree.keys()].filter((other) => other.startsWith(`${path} `) && other.split(' ').length === path.split(' ').length + 1);
  return [...new Set([...listed, ...below.map((other) => other.slice(path.length + 1)).sort()])];
}

/** The heading under which the parent lists a command, or that nothing lists it. */
function placeInHelp(path: string, tree: HelpTree): Pick<Command, 'section' | 'hidden'> {
  const words = path.split(' ');
  const name = words.at(-1) ?? '';
  const section = tree.get(words.slice(0, -1).join(' '))?.sections.find((it) => it.members.includes(name))?.title;
  return section === undefined ? { hidden: true } : { section };
}

function documentation(
  path: string,
  { repo, ref, path: place, without }: HandFacts['documentation'],
  version: string,
): Pick<Command, 'docs'> {
  if (without.includes(path)) return {};
  const fill = (template: string): string => template.replace('{version}', version).replace('{path}', path.replaceAll(' ', '_'));
  return { docs: { repo, ref: fill(ref), path: fill(place) } };
}

function byLong(a: Flag, b: Flag): number {
  return a.long < b.long ? -1 : 1;
}
