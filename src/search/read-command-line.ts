import { nearest } from '../core/nearest.ts';
import type { ParsedCommandLine } from '../docker/command-line.ts';
import { type CommandTree, commandId, findFlag, isSwitch } from '../docker/command-tree.ts';
import { parseCommandLines } from '../docker/parse-command-line.ts';
import type { Flag } from '../schemas/index.ts';
import { plainLine } from './plain-line.ts';

/** A line read as a command. */
export interface CommandReading {
  /** Ids of what it names, best first. */
  ids: string[];
  /** False where it may as well be a wish in English: `stop a container`. */
  certain: boolean;
  /** The line as it was read, where that is not how it was typed. */
  understood?: string;
  /** The line as typed, where it says more than the name of a command: worth taking apart. */
  whole?: string;
}

/**
 * Reads what was typed as a command line; undefined when it is none. A command with a single option and nothing else asks for the
 * option; a whole line asks for the command, then for its options. An option alone belongs to the most used command that has it.
 * Misspelt commands and options are read as the nearest; what `isWord` knows as a word of the book is not misspelt.
 *
 * `docker run -p` → `commands/container/run#publish`, `commands/container/run`
 */
export function readCommandLine(
  typed: string,
  tree: CommandTree,
  popular: readonly string[],
  isWord: (word: string) => boolean = () => false,
): CommandReading | undefined {
  const plain = plainLine(typed);
  const line = plain.replace(/^docker-([a-z]{6,8})(?=\s|$)/, (whole, name: string) =>
    nearest(name, ['compose']) === undefined ? whole : 'docker compose',
  );
  if (/^-{1,2}[A-Za-z]/.test(line)) return readLonelyFlags(line, tree, popular);
  const words = line.split(/\s+/);
  const first = words[0] ?? '';
  const named = first === 'docker' || (!isWord(first) && isMisspeltDocker(first, tree));
  const said = named ? words.slice(1) : words;
  if (!/^[a-z-]+$/.test(said[0] ?? '')) return undefined;
  if (!named && !/^[\x20-\x7e]+$/.test(line)) return readBeginning(line, tree);
  const spelt = spell(said, tree, isWord, named);
  if (spelt === undefined) return undefined;
  const written = `docker ${spelt.join(' ')}`;
  const { text, ids, isWhole } = readSpelt(written, tree, popular);
  if (ids.length === 0) return undefined;
  const asTyped = [plain, `docker ${plain}`].some((way) => way.split(/\s+/).join(' ') === text);
  // One word like a command may as well be another word misspelt: `contianerd`.
  const guess = !named && spelt[0] !== said[0] && spelt.length === 1;
  return {
    ids,
    certain: (named && !isSentence(line)) || (!guess && isCommandAlone(spelt, tree)),
    ...(!asTyped && { understood: text }),
    ...(isWhole && { whole: named ? plain : `docker ${plain}` }),
  };
}

/** A sentence that begins with a command is about it: `ps 只看id`. What is misspelt is no command then. */
function readBeginning(line: string, tree: CommandTree): CommandReading | undefined {
  const words = /^[a-z -]+/.exec(line)?.[0].trim().split(/\s+/) ?? [];
  const { command, length } = tree.resolve(words);
  return command && length > 0 ? { ids: [commandId(command.path)], certain: false } : undefined;
}

/** True where 汉字 follow a command and no option: `docker ps 看不到容器` asks for more than the command. */
function isSentence(line: string): boolean {
  return /\p{Script=Han}/u.test(line) && !/ -/.test(line);
}

/** Parses the line; an option that neither the command nor a namesake has is replaced by the nearest one, once each. */
function readSpelt(line: string, tree: CommandTree, popular: readonly string[]): { text: string; ids: string[]; isWhole: boolean } {
  let text = line;
  const others: string[] = [];
  for (let tries = 0; tries < 4; tries += 1) {
    const unknown = parseCommandLines(text, tree).flatMap(({ command, problems }) =>
      problems.flatMap((problem) => (problem.kind === 'unknown-flag' && command ? [{ ...problem, path: command.path }] : [])),
    );
    for (const { start, end, path } of unknown) others.push(...namesakeOptions(text.slice(start, end), path, tree, popular));
    const problem = others.length > 0 ? undefined : unknown.find(({ suggestion }) => suggestion !== undefined);
    if (!problem) break;
    text = `${text.slice(0, problem.start)}${problem.suggestion ?? ''}${text.slice(problem.end)}`;
  }
  const parsed = parseCommandLines(text, tree);
  const isWhole = parsed.some(({ flags, arguments: values }) => flags.length + values.length > 0);
  return { text, ids: [...new Set([...others, ...parsed.flatMap(idsOf)])], isWhole };
}

/** `docker build --secret` is typed where a plugin builds: the option of the command that has the same last name. */
function namesakeOptions(option: string, path: string, tree: CommandTree, popular: readonly string[]): string[] {
  const name = /^--([\w-]+)/.exec(option)?.[1];
  const last = path.split(' ').at(-1);
  const namesakes = popular.filter((other) => other !== path && other.split(' ').at(-1) === last);
  const found = namesakes.flatMap((other) => {
    const command = tree.get(other);
    return command && name !== undefined ? idsOfFlags(other, [findFlag(command, name)]) : [];
  });
  return found.slice(0, 1);
}

function isMisspeltDocker(word: string, tree: CommandTree): boolean {
  return /^[a-z]{5,7}$/.test(word) && tree.resolve([word]).length === 0 && nearest(word, ['docker']) !== undefined;
}

/** True for words that are a command and its options, and nothing that could be a sentence. */
function isCommandAlone(words: readonly string[], tree: CommandTree): boolean {
  const { command, length } = tree.resolve(words);
  const rest = words.slice(length);
  if (rest.length === 0) return length > 0;
  return command?.kind === 'command' && !rest.some((word) => /[:,]$/.test(word)) && rest.some((word) => /^-|[/:=$|.]/.test(word));
}

/** The words of the command spelt right; undefined where the first is no command and like none. */
function spell(words: readonly string[], tree: CommandTree, isWord: (word: string) => boolean, named = false): string[] | undefined {
  const { length } = tree.resolve(words);
  const prefix = words.slice(0, length).join(' ');
  const next = words[length];
  const isGroup = length === 0 || tree.get(prefix)?.kind === 'group';
  if (!isGroup || next === undefined || !/^[a-z-]+$/.test(next) || next.startsWith('-')) return length === 0 ? undefined : [...words];
  const right = named || !isWord(next) ? nearestSpelling(next, tree.spellingsBelow(prefix), named) : undefined;
  if (right === undefined || right === next) return length === 0 ? undefined : [...words];
  return spell([...words.slice(0, length), right, ...words.slice(length + 1)], tree, isWord, named);
}

/** Three letters are too few to tell a slip from another word; but behind `docker`, `sp` can only be `ps`. */
function nearestSpelling(word: string, spellings: readonly string[], named: boolean): string | undefined {
  if (spellings.includes(word)) return word;
  if (word.length === 2 && named) return spellings.find((spelling) => spelling === [...word].reverse().join(''));
  return word.length > (named ? 2 : 3) ? nearest(word, spellings) : undefined;
}

function idsOf({ command, flags, arguments: values }: ParsedCommandLine): string[] {
  if (!command) return [];
  const id = commandId(command.path);
  const own = flags.filter(({ owner }) => owner === command);
  const options = flags.flatMap(({ flag, owner }) => (owner ? [`${commandId(owner.path)}#${flag.long}`] : []));
  return own.length === 1 && options.length === 1 && values.length === 0 ? [...options, id] : [id, ...options];
}

function readLonelyFlags(line: string, tree: CommandTree, popular: readonly string[]): CommandReading | undefined {
  const ids = lonelyFlags(line, tree, popular);
  if (ids.length > 0) return { ids, certain: true };
  // `-rm` for `--rm`, `--detatch` for `--detach`.
  const name = /^-{1,2}([\w-]+)/.exec(line)?.[1] ?? '';
  const names = [...new Set(tree.commands.flatMap(({ flags, hiddenFlags }) => [...flags, ...hiddenFlags].map(({ long }) => long)))];
  const right = names.includes(name) ? name : name.length > 3 ? nearest(name, names) : undefined;
  if (right === undefined) return undefined;
  return { ids: lonelyFlags(`--${right}`, tree, popular), certain: true, understood: `--${right}` };
}

function lonelyFlags(line: string, tree: CommandTree, popular: readonly string[]): string[] {
  const name = /^--([\w-]+)/.exec(line)?.[1];
  const letters = line.replace(/^-/, '').split(/[\s=]/)[0] ?? '';
  return popular.flatMap((path) => {
    const command = tree.get(path);
    if (!command) return [];
    if (name !== undefined) return idsOfFlags(path, [findFlag(command, name)]);
    const flags = [...letters].map((letter) => command.flags.find(({ short }) => short === letter));
    // A cluster is of switches; only its last letter may take a value.
    return flags.slice(0, -1).every((flag) => flag && isSwitch(flag)) ? idsOfFlags(path, flags) : [];
  });
}

/** Ids of options of a command; none where it lacks one of them. */
function idsOfFlags(path: string, flags: readonly (Flag | undefined)[]): string[] {
  const ids = flags.flatMap((flag) => (flag ? [`${commandId(path)}#${flag.long}`] : []));
  return ids.length === flags.length ? ids : [];
}
