import { nearest } from '../core/index.ts';
import type { Command } from '../schemas/index.ts';
import type { CommandLineProblem, ParsedCommandLine } from './command-line.ts';
import type { CommandTree } from './command-tree.ts';
import { programWords } from './program-words.ts';
import { isOption, readOption, scopesOf } from './read-options.ts';
import { lexShell } from './shell-lexer.ts';
import type { Word } from './shell-word.ts';

/**
 * Finds and takes apart every docker command line in a piece of shell: after `sudo` and assignments, in pipes, lists
 * and `$( )`. The text carries no prompts; see `sessionOf` for console blocks.
 */
export function parseCommandLines(text: string, tree: CommandTree): ParsedCommandLine[] {
  return lexShell(text)
    .map(({ words }) => programWords(words))
    .flatMap((words) => (/^(?:\S*\/)?docker$/.test(words[0]?.value ?? '') ? [parseDockerWords(words, tree)] : []));
}

function parseDockerWords(words: readonly Word[], tree: CommandTree): ParsedCommandLine {
  const { start = 0, end = 0 } = words[0] ?? {};
  const line: ParsedCommandLine = {
    start,
    end: words.at(-1)?.end ?? end,
    name: [{ start, end }],
    command: undefined,
    flags: [],
    arguments: [],
    problems: [],
  };
  const at = readName(words, line, tree);
  const next = words[at];
  if (next && !takesArguments(line.command) && !isPlaceholderWord(next.value)) {
    line.problems.push(unknownCommand(next, line.command?.path ?? '', tree));
  } else if (line.command) readArguments(words, at, line.command, line, tree);
  return line;
}

/** Reads the words of the command and the options between them: `docker --debug compose -f a.yaml up`. Returns where it ends. */
function readName(words: readonly Word[], line: ParsedCommandLine, tree: CommandTree): number {
  let at = 1;
  for (;;) {
    while (isOption(words[at])) at = readOption(words, at, scopesOf(line.command, tree), line);
    // docker itself and its plugins answer to `help`; its own groups do not.
    if (words[at]?.value === 'help' && (!line.command || line.command.plugin)) at += 1;
    const path = line.command?.path.split(' ') ?? [];
    const { command, length } = tree.resolve([...path, ...words.slice(at).map((word) => word.value)]);
    if (!command || length <= path.length) return at;
    line.command = command;
    nameWords(words.slice(at, at + length - path.length), line);
    at += length - path.length;
    if (command.kind === 'command') return at;
  }
}

/** Adds words to the name: to its last stretch, or to a new one behind an option or a line break. */
function nameWords(words: readonly Word[], line: ParsedCommandLine): void {
  for (const { start, end } of words) {
    const last = line.name.at(-1);
    if (last && start - last.end === 1) last.end = end;
    else line.name.push({ start, end });
  }
}

function readArguments(words: readonly Word[], from: number, command: Command, line: ParsedCommandLine, tree: CommandTree): void {
  const scopes = scopesOf(command, tree);
  const stopsAtArgument = takesProgram(command);
  let onlyArguments = false;
  for (let at = from; at < words.length;) {
    const word = words[at];
    if (!onlyArguments && isOption(word)) {
      at = readOption(words, at, scopes, line);
      continue;
    }
    if (!onlyArguments && word?.value === '--') onlyArguments = true;
    else if (word) {
      line.arguments.push(word);
      onlyArguments ||= stopsAtArgument;
    }
    at += 1;
  }
}

/** True where a word that is no command can stand: `docker buildx history inspect` is a group and takes a name all the same. */
function takesArguments(command: Command | undefined): boolean {
  return command !== undefined && (command.kind === 'command' || command.args.some(({ name }) => name !== 'COMMAND'));
}

/** `docker run IMAGE COMMAND`: what follows the image belongs to the program in the container. */
function takesProgram(command: Command): boolean {
  return command.kind === 'command' && command.args.some(({ name }) => name === 'COMMAND' || name === 'ARG' || name.startsWith('ps '));
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
    ...(suggestion !== undefined && { suggestion: `docker ${prefix}${suggestion}` }),
  };
}
