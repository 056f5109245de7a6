import type { Span } from '../docker/command-line.ts';

/** A line in the letters that a shell reads, and where each of them stands in what was typed. */
export interface TypedLine {
  typed: string;
  line: string;
  /** The first place in `typed` that was written in other letters: full width, typographic dashes and quotes. */
  folded: Span | undefined;
  /** Where `docker-compose` stands in the line, which has `docker compose` there. */
  oldCompose: Span[];
  /** The same stretch in what was typed. */
  typedSpan(span: Span): Span;
}

const prompt = /^[^\S\n]*(?:\[[^\]\n]*\]|[\w.-]+@[\w.-]+:[^\s#$]*)?(?:[$❯%>]|#(?=[^\S\n]+(?:sudo|docker)\b))[^\S\n]/gm;
const oldCompose = /(?<=^|[\s;|&(`])docker-compose(?=\s|$)/g;
/** How cmd.exe and PowerShell continue a line. */
const otherContinuation = /[\^`](?=\n)/g;
const quotes: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['　', ' '],
  ['\u00A0', ' '],
]);

/**
 * Makes a line readable for the parser and keeps the places: prompts become blanks, full-width letters and typographic dashes and quotes
 * what the keyboard has. Signs that mean something to the shell are folded only where they stand in for what a command line needs.
 */
export function readTyped(typed: string): TypedLine {
  const letters: string[] = [];
  const places: number[] = [];
  let folded: Span | undefined;
  for (let at = 0; at < typed.length;) {
    const { text, length } = foldedAt(typed, at);
    if (text !== typed.slice(at, at + length) && text !== '\n') folded ??= { start: at, end: at + length };
    for (const letter of text) {
      letters.push(letter);
      places.push(at);
    }
    at += length;
  }
  places.push(typed.length);
  // What follows replaces letter by letter, so that the places hold.
  const plain = letters.join('');
  const line = plain
    .replaceAll(prompt, (shown) => ' '.repeat(shown.length))
    .replaceAll(oldCompose, 'docker compose')
    .replaceAll(otherContinuation, (sign, place: number) => (sign === '`' && /\S/.test(plain[place - 1] ?? ' ') ? sign : '\\'));
  return {
    typed,
    line,
    folded,
    oldCompose: [...plain.matchAll(oldCompose)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    typedSpan: ({ start, end }) => ({ start: places[start] ?? typed.length, end: places[end] ?? typed.length }),
  };
}

/** What stands at a place, in the letters of a keyboard, and how many units of the text that took. One letter for one, but for dashes. */
function foldedAt(typed: string, at: number): { text: string; length: number } {
  const letter = typed[at] ?? '';
  if (letter === '\r') return { text: '\n', length: typed[at + 1] === '\n' ? 2 : 1 };
  if (letter >= '‐' && (at === 0 || /\s/.test(typed[at - 1] ?? ''))) {
    const dashes = /^[‐-―−]+(?=([A-Za-z][\w-]*))/.exec(typed.slice(at, at + 80));
    if (dashes) return { text: isLongDash(dashes[0], dashes[1] ?? '') ? '--' : '-', length: dashes[0].length };
  }
  if (/[０-９Ａ-Ｚａ-ｚ－＝．／：＿｜＄＂＇＠＼]/.test(letter))
    return { text: String.fromCharCode(letter.charCodeAt(0) - 0xfee0), length: 1 };
  return { text: quotes.get(letter) ?? letter, length: 1 };
}

/** Programs that set type make one long dash of two; before a single letter there was one. */
function isLongDash(dashes: string, name: string): boolean {
  return name.length > 1 && (dashes.length > 1 || /[–—―]/.test(dashes));
}
