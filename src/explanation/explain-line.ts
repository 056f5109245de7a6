import type { ParsedCommandLine, Span } from '../docker/command-line.ts';
import { parseCommandLines } from '../docker/parse-command-line.ts';
import { lexShell } from '../docker/shell-lexer.ts';
import type { Explanation, Handbook, Part } from './explanation.ts';
import { findingsOf } from './findings.ts';
import { between, type Mark, marksOf } from './marks.ts';
import { readBetween } from './shell-says.ts';
import { readTyped, type TypedLine } from './typed-line.ts';

/** Characters that are read; nobody types more, and a pasted file must not hold up the reader. */
export const longestLine = 10_000;

/**
 * Takes a piece of shell apart: every stretch with what it means, and what is wrong or risky about the whole. It never fails, and the
 * parts, joined, are the text that was typed, up to `longestLine`.
 */
export function explainLine(text: string, handbook: Handbook): Explanation {
  const typed = readTyped(text.slice(0, longestLine));
  const parsed = parseCommandLines(typed.line, handbook.tree);
  const marks = [
    ...lexShell(typed.line).flatMap((simple) => marksOf(simple, parsedOf(simple, parsed), handbook)),
    ...typed.oldCompose.map((span): Mark => ({
      ...span,
      kind: 'command',
      says: '第一版的Compose，现在写docker compose',
      id: 'commands/compose',
    })),
  ];
  return { parts: partsOf(typed, marks), findings: findingsOf(typed, parsed, handbook) };
}

/** The docker command line that a simple command holds: only its own words stand where the command's do. */
function parsedOf({ words }: { words: readonly Span[] }, parsed: readonly ParsedCommandLine[]): ParsedCommandLine | undefined {
  const starts = new Set(words.map(({ start }) => start));
  return parsed.find(({ start }) => starts.has(start));
}

/** Paints the marks over the line and cuts it where the colour changes. */
function partsOf(typed: TypedLine, marks: readonly Mark[]): Part[] {
  const painted: (Mark | undefined)[] = Array.from({ length: typed.line.length });
  for (const mark of marks) painted.fill(mark, mark.start, mark.end);
  const parts: Part[] = [];
  const seen = new Set<Mark>();
  for (let start = 0; start < typed.line.length;) {
    const mark = painted[start];
    let end = start + 1;
    while (end < typed.line.length && (painted[end] === mark || isHalf(typed.line, end))) end += 1;
    if (mark && mark.kind !== between) add(parts, typed, { ...mark, start, end, ...(seen.has(mark) && { says: continued(mark) }) });
    else addBetween(parts, typed, { start, end });
    if (mark) seen.add(mark);
    start = end;
  }
  return parts;
}

/** A word that a substitution divides goes on behind it. */
function continued({ says }: Mark): string {
  return says === '' ? '' : '里面的命令到此为止';
}

function addBetween(parts: Part[], typed: TypedLine, { start, end }: Span): void {
  let at = start;
  for (const { text, says } of readBetween(typed.line.slice(start, end))) {
    const shown = typed.typedSpan({ start: at, end: at + text.length });
    const prompt = says === '' && typed.typed.slice(shown.start, shown.end).trim() !== '';
    add(parts, typed, {
      start: at,
      end: at + text.length,
      kind: says === '' && !prompt ? 'blank' : 'shell',
      says: prompt ? '提示符，不用输入' : says,
    });
    at += text.length;
  }
}

function add(parts: Part[], typed: TypedLine, mark: Mark): void {
  const { start, end } = typed.typedSpan(mark);
  // One dash that stands for two can be cut in the line, not in what was typed.
  if (start < end) parts.push({ ...mark, start, end, text: typed.typed.slice(start, end) });
}

/** The second half of a character of two units. */
function isHalf(line: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(line[at] ?? '') && /[\uD800-\uDBFF]/.test(line[at - 1] ?? '');
}
