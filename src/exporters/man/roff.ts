import { lineUnits } from '../line-break.ts';

/** Columns left for text in the deepest paragraph of a page for 80 columns. */
const narrowest = 60;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '^': '\\(ha',
  '~': '\\(ti',
};

/** Text that roff prints as it is; a hyphen can be searched and pasted. */
export function literal(text: string): string {
  return text.replaceAll(/[\\\-'"^~]/g, (character) => escapes[character] ?? character);
}

/**
 * A paragraph. roff breaks lines at spaces only, which Chinese does not have: so every place where a line may end by the rules of
 * Chinese gets a break point of no width. Code spans become bold.
 */
export function paragraph(text: string): string {
  const marked = lineUnits(text, narrowest)
    .map((unit, i) => `${i === 0 ? '' : unit.spaced ? ' ' : '\\:'}${divided(literal(unit.text))}`)
    .join('');
  return guarded(marked.replaceAll(/`([^`]*)`/g, '\\fB$1\\fR').replaceAll('`', '\\(ga'));
}

/** Lines that stay as they are, for between `.nf` and `.fi`. */
export function verbatim(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => guarded(literal(line).replaceAll('`', '\\(ga')));
}

/** An argument of a request. */
export function quoted(text: string): string {
  return `"${literal(text)}"`;
}

/** A line that begins with a dot or an apostrophe would be a request; `\&` is nothing, before it. */
function guarded(line: string): string {
  return /^[.']/.test(line) ? `\\&${line}` : line;
}

/** A word that is longer than the line may break behind the marks in it. */
function divided(word: string): string {
  return word.length > narrowest / 2 ? word.replaceAll(/[/,=:;](?=[A-Za-z0-9])/g, '$&\\:') : word;
}
