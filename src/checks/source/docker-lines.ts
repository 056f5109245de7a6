import { type CodeBlock, shellOf } from '../../catalog/index.ts';
import type { Issue } from '../../core/index.ts';
import { type CommandLineProblem, type CommandTree, parseCommandLines, sessionOf } from '../../docker/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { type Place, placeInBlock, placeOf } from '../place-of.ts';
import { type EntryText, entryTexts } from './entry-texts.ts';

/** Every docker command line of the book, in code, examples and code spans, uses commands and options that exist. */
export function dockerLines({ catalog, content }: BookUnderCheck): Issue[] {
  const { tree } = catalog;
  if (tree.commands.length === 0) return [];
  return [
    ...catalog.chapters.flatMap(({ file, structure }) => structure.code.flatMap((block) => blockIssues(block, tree, file))),
    ...catalog.chapters.flatMap(({ file, structure }) =>
      structure.inlineCode.flatMap(({ value, line }) => spanIssues(value, tree, { file, line })),
    ),
    ...content.commands.flatMap((entry) =>
      (entry.data.examples ?? []).flatMap(({ run }, i) => issuesOf(run, tree, (line) => placeOf(entry, ['examples', i, 'run'], line))),
    ),
    ...content.messages.flatMap((entry) =>
      (['check', 'cure', 'transcript'] as const).flatMap((part) =>
        issuesOf(entry.data[part]?.run ?? '', tree, (line) => placeOf(entry, [part, 'run'], line)),
      ),
    ),
    ...entryTexts(content).flatMap((text) => spansOf(text).flatMap((span) => spanIssues(span, tree, text.place))),
  ];
}

function blockIssues(block: CodeBlock, tree: CommandTree, file: string): Issue[] {
  const from = (start: number) => (line: number) => placeInBlock(block, start + line, file);
  if (block.language !== 'console') return shellOf(block).flatMap((text) => issuesOf(text, tree, from(0)));
  // A session may show a mistake on purpose: then its output says what docker answered.
  const parts = sessionOf(block.value);
  return parts.flatMap((part, i) =>
    part.kind === 'command' && !isRefusal(parts.slice(i + 1)) ? issuesOf(part.text, tree, from(part.line)) : [],
  );
}

function isRefusal(following: readonly { kind: string; text: string }[]): boolean {
  const end = following.findIndex((part) => part.kind === 'command');
  return following
    .slice(0, end === -1 ? following.length : end)
    .some((part) => /unknown (shorthand )?(flag|command)|is not a docker command|flag needs an argument/.test(part.text));
}

/** How a sentence says that what it names does not exist. */
const denial = /不存在|没有|误写|不是/;

/** The code spans of a text, but for those that may be wrong: their sentence denies them, the notes said it, a quiz offers it. */
function spansOf({ text, path }: EntryText): string[] {
  if (path.at(-1) === 'says' || (path.at(-1) === 'text' && path.includes('options'))) return [];
  return text
    .split(/(?<=[。！？\n])/)
    .filter((sentence) => !denial.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? ''));
}

/** A code span may only mention an option, without its value: `docker run --name`. */
function spanIssues(span: string, tree: CommandTree, place: Place): Issue[] {
  if (!/^docker [a-z-]/.test(span)) return [];
  return issuesOf(span, tree, () => place).filter(({ rule }) => rule !== 'docker/missing-value');
}

/** @param placeAt where a line of the text stands; they are counted from 0 */
function issuesOf(text: string, tree: CommandTree, placeAt: (line: number) => Place): Issue[] {
  return parseCommandLines(text, tree).flatMap((parsed) =>
    parsed.problems.map((problem) => ({
      rule: `docker/${problem.kind}`,
      message: messageOf(problem, parsed.command?.path),
      hint: hintOf(problem),
      ...placeAt(text.slice(0, problem.start).split('\n').length - 1),
    })),
  );
}

function messageOf({ kind, text }: CommandLineProblem, path: string | undefined): string {
  if (kind === 'unknown-command') return `there is no command "${text}"`;
  const command = path === undefined ? 'docker' : `docker ${path}`;
  return kind === 'unknown-flag' ? `"${command}" has no option "${text}"` : `the option "${text}" of "${command}" needs a value`;
}

function hintOf({ kind, suggestion }: CommandLineProblem): string {
  if (suggestion !== undefined) return `did you mean "${suggestion}"?`;
  return kind === 'missing-value' ? 'add the value' : 'see data/docker-cli for what exists';
}
