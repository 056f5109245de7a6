import { ExtractError } from './extract-error.ts';
import { type Help, isHelpOf, parseHelp } from './parse-help.ts';
import type { RunDocker } from './docker-process.ts';

/** Every help of docker, by path; the root is `''`. Includes top-level spellings such as `rm`. */
export type HelpTree = ReadonlyMap<string, Help>;

/** What the walk cannot learn from helps. */
export interface WalkHints {
  /** Commands that no help lists, to be tried. */
  hidden: readonly string[];
  /** Names in the root help that only a plugin answers to. */
  pluginStubs: readonly string[];
}

/** Reads the help of docker and of every command below it, level by level. */
export async function walkHelp(docker: RunDocker, hints: WalkHints): Promise<HelpTree> {
  const tree = new Map<string, Help>();
  await walkBelow(docker, '', hints, tree);
  for (const path of hints.hidden) {
    // An unknown command is answered with its parent's help.
    if (!tree.has(path) && isHelpOf(await readHelp(docker, path), path)) await walkBelow(docker, path, hints, tree);
  }
  return tree;
}

/** Path of a subcommand: `('container', 'rm')` → `container rm`, `('', 'rm')` → `rm`. */
export function childPath(path: string, member: string): string {
  return path === '' ? member : `${path} ${member}`;
}

/** Words of a path as arguments: `''` → none. */
export function wordsOf(path: string): string[] {
  return path === '' ? [] : path.split(' ');
}

async function walkBelow(docker: RunDocker, path: string, hints: WalkHints, tree: Map<string, Help>): Promise<void> {
  const help = withoutStubs(await readHelp(docker, path), path, hints);
  requireComplete(help, path);
  tree.set(path, help);
  const members = help.sections.flatMap((section) => section.members);
  await Promise.all(members.map((member) => walkBelow(docker, childPath(path, member), hints, tree)));
}

async function readHelp(docker: RunDocker, path: string): Promise<Help> {
  const { stdout, line } = await docker([...wordsOf(path), '--help']);
  return parseHelp(stdout, line);
}

function withoutStubs(help: Help, path: string, hints: WalkHints): Help {
  const isReal = (member: string): boolean => !hints.pluginStubs.includes(childPath(path, member));
  return { ...help, sections: help.sections.map(({ title, members }) => ({ title, members: members.filter(isReal) })) };
}

/** A help that promises commands and shows none was not understood: better no facts than half of them. */
function requireComplete(help: Help, path: string): void {
  const where = ['docker', ...wordsOf(path), '--help'].join(' ');
  const usage = help.usages[0] ?? '';
  const complain = (what: string): never => {
    throw new ExtractError(
      what,
      where,
      'Compare the printed help with HEADING in src/docker/extract/help-sections.ts and record a fixture.',
    );
  };
  if (!isHelpOf(help, path)) complain(`The help is about another command: its usage is "${usage}"`);
  if (usage.endsWith(' COMMAND') && help.sections.length === 0) complain('The usage promises a COMMAND, but no list of commands was found');
}
