import type { Command, Flag } from '../schemas/docker-cli.ts';
import { nearest } from '../core/index.ts';
import { type CommandTree, findFlag, isSwitch } from './command-tree.ts';
import { lexShell, type Word } from './shell-lexer.ts';

/** A stretch of the text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One option as typed: `-p`, `--name=web`, or one letter of a cluster. */
export interface ParsedFlag extends Span {
  /** As typed, with dashes: `--publish`, `-q`. */
  name: string;
  flag: Flag;
  value?: string;
}

/** Something in the line that docker would refuse. */
export interface CommandLineProblem extends Span {
  kind: 'unknown-command' | 'unknown-flag' | 'missing-value';
  /** The wrong words as typed. */
  text: string;
  /** The nearest right spelling, if one is near. */
  suggestion?: string;
}

/** A `docker …` command line taken apart. Spans are offsets into the text that was parsed. */
export interface ParsedCommandLine extends Span {
  /** Where the words `docker container rm` stand. */
  name: Span;
  /** Undefined for plain `docker` or an unknown command. */
  command: Command | undefined;
  flags: ParsedFlag[];
  arguments: Word[];
  problems: CommandLineProblem[];
}

/** Words in front of a program that run it for somebody else or at another time. */
const wrappers = new Set(['sudo', 'time', 'exec', 'nohup', 'env', 'command']);

/**
 * Finds and takes apart every docker command line in a piece of shell: after `sudo` and assignments, in pipes, lists
 * and `$( )`. The text carries no prompts; see `sessionOf` for console blocks.
 */
export function parseCommandLines(text: string, tree: CommandTree): ParsedCommandLine[] {
  return lexShell(text)
    .map(({ words }) => programWords(words))
    .filter((words) => /^(?:\S*\/)?docker$/.test(words[0]?.value ?? ''))
    .map((words) => parseDockerWords(words, tree));
}

function programWords(words: readonly Word[]): Word[] {
  let at = 0;
  while (at < words.length) {
    const value = words[at]?.value ?? '';
    if (/^\w+=/.test(value) || wrappers.has(value)) at += 1;
    else if (at > 0 && value.startsWith('-') && wrappers.has(words[at - 1]?.value ?? '')) at += /^-[ug]$/.test(value) ? 2 : 1;
    else break;
  }
  return words.slice(at);
}

function parseDockerWords(words: readonly Word[], tree: CommandTree): ParsedCommandLine {
  const docker = words[0] ?? { value: '', start: 0, end: 0 };
  const line: ParsedCommandLine = {
    start: docker.start,
    end: words.at(-1)?.end ?? docker.end,
    name: { start: docker.start, end: docker.end },
    command: undefined,
    flags: [],
    arguments: [],
    problems: [],
  };
  const root = {
    flags: tree.globalFlags,
    hiddenFlags: [
      { long: 'help', short: 'h', type: 'bool' },
      { long: 'version', short: 'v', type: 'bool' },
    ],
  };
  let at = 1;
  while (at < words.length && isOption(words[at])) at = readOption(words, at, root, line);

  const rest = words.slice(at);
  const { command, length } = tree.resolve(rest.map((word) => word.value));
  if (!command) {
    const first = rest[0];
    if (first && !isPlaceholderWord(first.value)) line.problems.push(unknownCommand(first, '', tree));
    return line;
  }
  line.command = command;
  line.name = { start: docker.start, end: rest[length - 1]?.end ?? docker.end };
  readArguments(rest.slice(length), command, line, tree);
  return line;
}

function readArguments(words: readonly Word[], command: Command, line: ParsedCommandLine, tree: CommandTree): void {
  const stopsAtArgument = takesProgram(command);
  const ancestors = ancestorFlags(command, tree);
  const scope = { flags: [...command.flags, ...ancestors], hiddenFlags: [...command.hiddenFlags, { long: 'help', type: 'bool' }] };
  let at = 0;
  let onlyArguments = false;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    if (!onlyArguments && word.value === '--') onlyArguments = true;
    else if (!onlyArguments && isOption(word)) {
      at = readOption(words, at, scope, line);
      continue;
    } else {
      if (command.kind === 'group' && line.arguments.length === 0 && !isPlaceholderWord(word.value)) {
        line.problems.push(unknownCommand(word, command.path, tree));
      }
      line.arguments.push(word);
      if (stopsAtArgument) onlyArguments = true;
    }
    at += 1;
  }
}

/** `docker run IMAGE COMMAND`: what follows the image belongs to the program in the container. */
function takesProgram(command: Command): boolean {
  return (
    command.args.some((argument) => argument.name === 'COMMAND' || argument.name === 'ARG' || argument.name.startsWith('ps ')) &&
    command.kind === 'command'
  );
}

/** Options that every command of a plugin inherits: `docker compose -f x up`. */
function ancestorFlags(command: Command, tree: CommandTree): readonly Flag[] {
  const plugin = command.path.split(' ')[0] ?? '';
  return command.plugin === undefined ? [] : (tree.get(plugin)?.flags ?? []);
}

function readOption(
  words: readonly Word[],
  at: number,
  scope: { flags: readonly Flag[]; hiddenFlags: readonly Flag[] },
  line: ParsedCommandLine,
): number {
  const word = words[at];
  if (!word) return at + 1;
  return word.value.startsWith('--') ? readLong(words, at, word, scope, line) : readCluster(words, at, word, scope, line);
}

function readLong(
  words: readonly Word[],
  at: number,
  word: Word,
  scope: { flags: readonly Flag[]; hiddenFlags: readonly Flag[] },
  line: ParsedCommandLine,
): number {
  const [name = '', ...values] = word.value.slice(2).split('=');
  const flag = name.length > 1 ? findFlag(scope, name) : undefined;
  const span = { start: word.start, end: word.start + 2 + name.length };
  if (!flag) {
    line.problems.push(unknownFlag(`--${name}`, span, scope));
    return at + 1;
  }
  if (values.length > 0) line.flags.push({ ...span, name: `--${name}`, flag, value: values.join('=') });
  else if (isSwitch(flag)) line.flags.push({ ...span, name: `--${name}`, flag });
  else return readSeparateValue(words, at, { ...span, name: `--${name}`, flag }, line);
  return at + 1;
}

function readCluster(
  words: readonly Word[],
  at: number,
  word: Word,
  scope: { flags: readonly Flag[]; hiddenFlags: readonly Flag[] },
  line: ParsedCommandLine,
): number {
  for (let i = 1; i < word.value.length; i += 1) {
    const letter = word.value[i] ?? '';
    const flag = findFlag({ flags: scope.flags, hiddenFlags: scope.hiddenFlags }, letter);
    // The dash belongs to the first letter, so that `-a` and `q` of `-aq` are two doors.
    const span = { start: word.start + (i === 1 ? 0 : i), end: word.start + i + 1 };
    if (!flag || flag.short !== letter) {
      line.problems.push(unknownFlag(`-${letter}`, span, scope));
      return at + 1;
    }
    const parsed = { ...span, name: `-${letter}`, flag };
    if (!isSwitch(flag)) {
      const attached = word.value.slice(i + 1).replace(/^=/, '');
      if (attached === '') return readSeparateValue(words, at, parsed, line);
      line.flags.push({ ...parsed, value: attached });
      return at + 1;
    }
    if (word.value[i + 1] === '=') {
      line.flags.push({ ...parsed, value: word.value.slice(i + 2) });
      return at + 1;
    }
    line.flags.push(parsed);
  }
  return at + 1;
}

function readSeparateValue(words: readonly Word[], at: number, parsed: ParsedFlag, line: ParsedCommandLine): number {
  const value = words[at + 1];
  if (!value) {
    line.flags.push(parsed);
    line.problems.push({ kind: 'missing-value', start: parsed.start, end: parsed.end, text: parsed.name });
    return at + 1;
  }
  line.flags.push({ ...parsed, value: value.value });
  return at + 2;
}

function isOption(word: Word | undefined): boolean {
  return word !== undefined && word.value.length > 1 && word.value.startsWith('-') && word.value !== '--';
}

/** `<命令>`, `COMMAND`, `…` and `[选项]` stand for something, and `$name` is filled in by the shell. */
function isPlaceholderWord(value: string): boolean {
  return /^[<[…$]|\.\.\.|^[A-Z]+$/.test(value);
}

function unknownCommand(word: Word, group: string, tree: CommandTree): CommandLineProblem {
  const suggestion = nearest(word.value, tree.spellingsBelow(group));
  const prefix = group === '' ? '' : `${group} `;
  return {
    kind: 'unknown-command',
    start: word.start,
    end: word.end,
    text: `docker ${prefix}${word.value}`,
    ...(suggestion && { suggestion: `docker ${prefix}${suggestion}` }),
  };
}

function unknownFlag(text: string, span: Span, scope: { flags: readonly Flag[]; hiddenFlags: readonly Flag[] }): CommandLineProblem {
  const suggestion = nearest(
    text,
    [...scope.flags, ...scope.hiddenFlags].map((flag) => `--${flag.long}`),
  );
  return { kind: 'unknown-flag', ...span, text, ...(suggestion && { suggestion }) };
}
