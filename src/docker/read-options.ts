import { nearest } from '../core/index.ts';
import type { Command, Flag } from '../schemas/index.ts';
import type { ParsedCommandLine, ParsedFlag, Span } from './command-line.ts';
import { type CommandTree, findFlag, isSwitch } from './command-tree.ts';
import type { Word } from './shell-word.ts';

/** Options that may stand at a place, and the command that they belong to. */
interface Scope {
  owner: Command | undefined;
  flags: readonly Flag[];
  hiddenFlags: readonly Flag[];
}

const help: Scope = { owner: undefined, flags: [], hiddenFlags: [{ long: 'help', short: 'h', type: 'bool' }] };

/** The options that may stand behind the words of a command; before them for `undefined`. The first scope that has one wins. */
export function scopesOf(command: Command | undefined, tree: CommandTree): Scope[] {
  if (!command) return [{ owner: undefined, flags: tree.globalFlags, hiddenFlags: [] }, help];
  // The one option of compose that its commands inherit; `docker compose up -f x` is refused. The pages of buildx list theirs.
  const compose = command.plugin === 'compose' && command.path !== 'compose' ? tree.get('compose') : undefined;
  const inherited = compose && { owner: compose, flags: compose.flags.filter(({ long }) => long === 'dry-run'), hiddenFlags: [] };
  return [{ owner: command, flags: command.flags, hiddenFlags: command.hiddenFlags }, ...(inherited ? [inherited] : []), help];
}

/** True for `-a` and `--all`; not for `-`, which is an argument, nor for `--`, which ends the options. */
export function isOption(word: Word | undefined): word is Word {
  return word !== undefined && word.value.length > 1 && word.value.startsWith('-') && word.value !== '--';
}

/** Reads the option at `words[at]` into `line`, with its value. Returns where to go on. */
export function readOption(words: readonly Word[], at: number, scopes: readonly Scope[], line: ParsedCommandLine): number {
  const word = words[at];
  if (!word) return at + 1;
  const option = word.value.startsWith('--') ? readLong(word, scopes, line) : readCluster(word, scopes, line);
  if (!option) return at + 1;
  line.flags.push(option);
  if (option.value !== undefined || isSwitch(option.flag)) return at + 1;
  const value = words[at + 1];
  if (!value) {
    line.problems.push({ kind: 'missing-value', start: option.start, end: option.end, text: option.name });
    return at + 1;
  }
  option.value = value.value;
  option.valueAt = { start: value.start, end: value.end };
  return at + 2;
}

/** `--name=web` → the option `--name` with its value. */
function readLong(word: Word, scopes: readonly Scope[], line: ParsedCommandLine): ParsedFlag | undefined {
  const [, name = '', value] = /^(--[^=]*)(?:=(.*))?$/s.exec(word.value) ?? [];
  const span = spanIn(word, 0, name.length);
  // A letter behind two dashes is nobody's name.
  const found = name.length > 3 ? find(scopes, name.slice(2)) : undefined;
  if (found) return { ...span, name, ...found, ...(value !== undefined && { value, valueAt: restOf(word, name.length + 1) }) };
  line.problems.push(unknownFlag(name, name, span, scopes));
  return undefined;
}

/** `-aq` → the options `-a` and `-q`; adds all but the last, which may take the next word as its value. */
function readCluster(word: Word, scopes: readonly Scope[], line: ParsedCommandLine): ParsedFlag | undefined {
  for (let i = 1; ; i += 1) {
    const letter = word.value[i] ?? '';
    // The dash belongs to the first letter, so that `-a` and `q` of `-aq` are two doors.
    const span = spanIn(word, i === 1 ? 0 : i, i + 1);
    const found = find(scopes, letter);
    if (found?.flag.short !== letter) {
      line.problems.push(unknownFlag(`-${letter}`, `-${word.value}`, span, scopes));
      return undefined;
    }
    const option: ParsedFlag = { ...span, name: `-${letter}`, ...found };
    const rest = word.value.slice(i + 1);
    if (rest === '') return option;
    if (rest.startsWith('=')) return { ...option, value: rest.slice(1), valueAt: restOf(word, i + 2) };
    if (!isSwitch(found.flag)) return { ...option, value: rest, valueAt: restOf(word, i + 1) };
    line.flags.push(option);
  }
}

function find(scopes: readonly Scope[], name: string): { flag: Flag; owner: Command | undefined } | undefined {
  for (const { owner, ...scope } of scopes) {
    const flag = findFlag(scope, name);
    if (flag) return { flag, owner };
  }
  return undefined;
}

/** Place of a part of a word's value; the whole word where quotes hide which letters it is. */
function spanIn(word: Word, from: number, to: number): Span {
  return word.raw.startsWith(word.value.slice(0, to))
    ? { start: word.start + from, end: word.start + to }
    : { start: word.start, end: word.end };
}

/** Place of what follows the first letters of a word; the whole word where quotes hide them. */
function restOf(word: Word, from: number): Span {
  const isPlain = word.raw.startsWith(word.value.slice(0, from));
  return { start: isPlain ? word.start + from : word.start, end: word.end };
}

/** `long` is what was meant if two dashes were: `--rm` for the `-r` of `-rm`. */
function unknownFlag(text: string, long: string, span: Span, scopes: readonly Scope[]): ParsedCommandLine['problems'][number] {
  const names = scopes.flatMap(({ flags, hiddenFlags }) => [...flags, ...hiddenFlags].map((flag) => `--${flag.long}`));
  const suggestion = names.includes(long) ? long : nearest(text, names);
  return { kind: 'unknown-flag', ...span, text, ...(suggestion !== undefined && { suggestion }) };
}
