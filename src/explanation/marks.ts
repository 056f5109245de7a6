import type { ParsedCommandLine, ParsedFlag, Span } from '../docker/command-line.ts';
import { commandId } from '../docker/command-tree.ts';
import { programWords } from '../docker/program-words.ts';
import type { SimpleCommand } from '../docker/shell-lexer.ts';
import type { Word } from '../docker/shell-word.ts';
import { argumentSays, argumentsAt } from './arguments.ts';
import { dockerOptionSays } from './docker-options.ts';
import type { Handbook, PartKind } from './explanation.ts';
import { shellWordSays } from './shell-says.ts';
import { valueSays } from './values.ts';

/** What is said of a stretch of the line. Where marks overlap, the later one counts. */
export interface Mark extends Span {
  kind: PartKind;
  says: string;
  id?: string;
}

/** What stands between the words of a command: read by its signs, not as a whole. */
export const between: PartKind = 'blank';

/** The marks of one simple command: its words as the shell sees them, then as docker does. */
export function marksOf({ words }: SimpleCommand, parsed: ParsedCommandLine | undefined, handbook: Handbook): Mark[] {
  const first = words[0]?.start ?? 0;
  const ground: Mark = { start: first, end: words.at(-1)?.end ?? first, kind: between, says: '' };
  const run = programWords(words);
  const before = words.slice(0, words.length - run.length).map(shellMark);
  if (!parsed) return [ground, ...before, ...run.map((word, i) => programMark(word, i, run[0]?.value ?? ''))];
  return [ground, ...before, ...dockerMarks(run, parsed, handbook)];
}

function shellMark({ value, start, end }: Word): Mark {
  const assignment = /^(\w+)=/.exec(value)?.[1];
  const says = shellWordSays(value) ?? (assignment === undefined ? '前面那个程序的选项或参数' : `为后面的命令设环境变量${assignment}`);
  return { start, end, kind: 'shell', says };
}

function programMark({ value, start, end }: Word, place: number, program: string): Mark {
  if (place > 0) return { start, end, kind: 'argument', says: `交给${program.slice(0, 40)}` };
  return { start, end, kind: 'program', says: shellWordSays(value) ?? '另一个程序' };
}

function dockerMarks(words: readonly Word[], parsed: ParsedCommandLine, handbook: Handbook): Mark[] {
  const unread = parsed.command ? '选项到此为止，后面都是参数' : '命令没有认出来，不知道这是什么';
  const rest = words.map(({ start, end }): Mark => ({ start, end, kind: 'argument', says: unread }));
  return [
    ...rest,
    ...nameMarks(words, parsed, handbook),
    ...argumentMarks(words, parsed),
    ...parsed.flags.flatMap((option) => optionMarks(option, words, handbook)),
    ...parsed.problems.map(({ start, end, kind, text }): Mark => {
      // Of letters behind one dash, those after the first that nobody knows were not read.
      const word = kind === 'unknown-flag' && !text.startsWith('--') ? wordAt(words, start) : undefined;
      return { start, end: word?.end ?? end, kind: 'wrong', says: problems[kind] };
    }),
  ];
}

const problems = {
  'unknown-command': '没有这条命令',
  'unknown-flag': '没有这个选项',
  'missing-value': '少了值',
} as const;

/** Each word of the name with the command or group that it leads to. */
function nameMarks(words: readonly Word[], { name, command }: ParsedCommandLine, { tree, purposeOf }: Handbook): Mark[] {
  const [program, ...named] = words.filter((word) => name.some(({ start, end }) => word.start >= start && word.end <= end));
  const marks: Mark[] = program
    ? [{ start: program.start, end: program.end, kind: 'program', says: 'Docker的命令行客户端', id: 'commands' }]
    : [];
  for (const [i, { start, end }] of named.entries()) {
    const spelling = named
      .slice(0, i + 1)
      .map(({ value }) => value)
      .join(' ');
    const meant = tree.get(spelling) ?? command;
    if (!meant) continue;
    const alias = meant.path === spelling || meant.kind === 'group' ? '' : `即docker ${meant.path}。`;
    marks.push({ start, end, kind: 'command', says: `${alias}${purposeOf(meant.path) || `命令${meant.path}`}`, id: commandId(meant.path) });
  }
  return marks;
}

function argumentMarks(all: readonly Word[], { arguments: words, command, problems: faults }: ParsedCommandLine): Mark[] {
  if (!command) return [];
  const meant = argumentsAt(command, words.length);
  return words.map(({ start, end, raw }, i): Mark => {
    const before = all.findLast((word) => word.end < start);
    // Whether it takes a value, only an option that exists could say.
    if (before && faults.some((fault) => fault.kind === 'unknown-flag' && fault.start >= before.start && fault.end <= before.end))
      return {
        start,
        end,
        kind: 'argument',
        says: `${argumentSays(meant[i])}，或是前面那个没有认出的选项的值`,
        id: commandId(command.path),
      };
    const filled = /\$\(|`/.test(raw) ? '，由里面命令的输出填入' : raw.includes('$') ? '，由shell填入' : '';
    return { start, end, kind: 'argument', says: `${argumentSays(meant[i])}${filled}`, id: commandId(command.path) };
  });
}

function wordAt(words: readonly Word[], place: number): Word | undefined {
  return words.find(({ start, end }) => start <= place && place < end);
}

function optionMarks(option: ParsedFlag, words: readonly Word[], { optionOf }: Handbook): Mark[] {
  const { start, name, flag, owner, value, valueAt } = option;
  // The sign between `--name` and its value belongs to the name.
  const end = valueAt && valueAt.start > start && wordAt(words, start)?.end === valueAt.end ? valueAt.start : option.end;
  const says = owner ? optionOf(owner.path, flag.long) : dockerOptionSays(flag.long);
  const full = name === `--${flag.long}` ? '' : `即--${flag.long}`;
  const id = owner && `${commandId(owner.path)}#${flag.long}`;
  const link = id === undefined ? {} : { id };
  const mark: Mark = { start, end, kind: 'option', says: [full, says].filter(Boolean).join('：') || `选项--${flag.long}`, ...link };
  if (value === undefined || !valueAt) return [mark];
  return [{ ...valueAt, kind: 'value', says: valueSays(flag, value), ...link }, mark];
}
