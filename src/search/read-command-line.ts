import { nearest } from '../core/nearest.ts';
import type { ParsedCommandLine } from '../docker/command-line.ts';
import { type CommandTree, commandId, findFlag } from '../docker/command-tree.ts';
import { parseCommandLines } from '../docker/parse-command-line.ts';
import { plainLine } from './plain-line.ts';

/**
 * Reads what was typed as a command line and answers with ids, best first; empty when it is none. A command with a single
 * option and nothing else asks for the option; a whole line asks for the command, then for its options. An option alone
 * belongs to the most used command that has it. Misspelt commands are read as the nearest.
 *
 * `docker run -p` → `commands/container/run#publish`, `commands/container/run`
 */
export function readCommandLine(typed: string, tree: CommandTree, popular: readonly string[]): string[] {
  const line = plainLine(typed);
  if (/^-{1,2}[A-Za-z]/.test(line)) return lonelyFlags(line, tree, popular);
  const text = asDockerLine(line, tree);
  if (text === undefined) return [];
  const ids = parseCommandLines(text, tree).flatMap((parsed) => idsOf(parsed));
  return [...new Set(ids)];
}

/** The line with `docker` in front and its first words spelt right; undefined if it is no command. */
function asDockerLine(line: string, tree: CommandTree): string | undefined {
  const words = line.split(/\s+/);
  const [first = '', ...rest] = words;
  const named = first === 'docker' || (/^[a-z]{5,7}$/.test(first) && nearest(first, ['docker']) !== undefined);
  const said = named ? rest : words;
  const second = said[0];
  if (second === undefined || !/^[a-z-]+$/.test(second)) return undefined;
  const spelt = spell(said, tree);
  if (spelt === undefined) return undefined;
  // Without `docker`, words of a sentence can be commands too: only a line of Latin words is taken for one.
  return named || /^[\x20-\x7e]+$/.test(line) ? `docker ${spelt.join(' ')}` : undefined;
}

function spell(words: readonly string[], tree: CommandTree): string[] | undefined {
  const { length } = tree.resolve(words);
  const prefix = words.slice(0, length).join(' ');
  const next = words[length];
  const isGroup = length === 0 || tree.get(prefix)?.kind === 'group';
  if (!isGroup || next === undefined || next.startsWith('-')) return length === 0 ? undefined : [...words];
  // Three letters are too few to tell a slip from another word: `ls` is no misspelt `ps`.
  const right = next.length > 3 ? nearest(next, tree.spellingsBelow(prefix)) : undefined;
  if (right === undefined || right === next) return length === 0 ? undefined : [...words];
  return spell([...words.slice(0, length), right, ...words.slice(length + 1)], tree);
}

function idsOf({ command, flags, arguments: values }: ParsedCommandLine): string[] {
  if (!command) return [];
  const id = commandId(command.path);
  const own = new Set([...command.flags, ...command.hiddenFlags]);
  const options = flags.filter((flag) => own.has(flag.flag)).map((flag) => `${id}#${flag.flag.long}`);
  return options.length === 1 && values.length === 0 ? [...options, id] : [id, ...options];
}

function lonelyFlags(line: string, tree: CommandTree, popular: readonly string[]): string[] {
  const name = /^--([\w-]+)/.exec(line)?.[1];
  return popular.flatMap((path) => {
    const command = tree.get(path);
    if (!command) return [];
    if (name !== undefined) {
      const flag = findFlag(command, name);
      return flag ? [`${commandId(path)}#${flag.long}`] : [];
    }
    const [parsed] = parseCommandLines(`docker ${path} ${line}`, tree);
    const sound =
      parsed &&
      parsed.flags.length === line.replace(/^-/, '').split(/[\s=]/)[0]?.length &&
      parsed.problems.every((problem) => problem.kind === 'missing-value');
    return sound ? parsed.flags.map((flag) => `${commandId(path)}#${flag.flag.long}`) : [];
  });
}
