import type { Span } from './command-line.ts';

/** A word of a shell line: what the shell would pass on, and where it stands in the text. */
export interface Word extends Span {
  /** Value after quotes and backslashes are removed; substitutions stay as written. */
  value: string;
  /** The text between `start` and `end`. */
  raw: string;
}

/** A stretch of a word, turned into what the shell passes on; the insides of its substitutions are shell again. */
interface Piece {
  value: string;
  end: number;
  substitutions: Span[];
}

const wordEnd = /[\s|&;)]/;

/** Nobody nests substitutions deeper; a line made to exhaust the stack is read as plain text from here on. */
export const deepest = 20;

/** Reads the word that begins at `from`, and finds the insides of the `$( )` and backquotes in it. */
export function readWord(text: string, from: number, to: number, depth = 0): { word: Word; substitutions: Span[] } {
  const substitutions: Span[] = [];
  let value = '';
  let at = from;
  while (at < to) {
    const character = text[at] ?? '';
    if (wordEnd.test(character)) break;
    // `f()` is a function, `list=(a b)` is a value.
    if (character === '(' && value !== '' && !value.endsWith('=')) break;
    if ((character === '<' || character === '>') && !isPlaceholder(text, at, to)) break;
    const piece = readPiece(text, at, to, depth);
    value += piece.value;
    substitutions.push(...piece.substitutions);
    at = piece.end;
  }
  // A line break behind a word is no part of it.
  const raw = text.slice(from, at).replace(/(?:\\\n)+$/, '');
  return { word: { value, raw, start: from, end: from + raw.length }, substitutions };
}

/** `<容器>` and `<tag>` stand for something the reader fills in. */
export function isPlaceholder(text: string, at: number, to: number): boolean {
  return text[at] === '<' && /^<[^\s<>|&;]+>/.test(text.slice(at, to));
}

/** Finds the insides of the substitutions in text that has no other quoting: the body of a here-document. */
export function substitutionsIn(text: string, from: number, to: number): Span[] {
  return readQuoted(text, from, to, undefined, 0).substitutions;
}

function readPiece(text: string, at: number, to: number, depth: number): Piece {
  const character = text[at] ?? '';
  if (character === '<') return asWritten(text, at, text.indexOf('>', at) + 1);
  if (character === '"') return readQuoted(text, at + 1, to, '"', depth);
  if (depth < deepest && isSubstitution(text, at)) return readSubstitution(text, at, to, depth + 1);
  if (character === '\\') return { value: text[at + 1] === '\n' ? '' : text.slice(at + 1, Math.min(at + 2, to)), ...endingAt(at + 2, to) };
  if (character === "'") {
    const end = indexIn(text, "'", at + 1, to);
    return { value: text.slice(at + 1, end), ...endingAt(end + 1, to) };
  }
  if (text.startsWith('${', at)) return asWritten(text, at, indexIn(text, '}', at, to) + 1);
  return asWritten(text, at, at + 1);
}

function asWritten(text: string, from: number, end: number): Piece {
  return { value: text.slice(from, end), end, substitutions: [] };
}

function endingAt(end: number, to: number): Pick<Piece, 'end' | 'substitutions'> {
  return { end: Math.min(end, to), substitutions: [] };
}

function isSubstitution(text: string, at: number): boolean {
  return text[at] === '`' || text.startsWith('$(', at);
}

/** From behind the opening quote to behind the closing one; to the end if there is none. */
function readQuoted(text: string, from: number, to: number, quote: string | undefined, depth: number): Piece {
  const piece: Piece = { value: '', end: to, substitutions: [] };
  for (let at = from; at < to;) {
    if (text[at] === quote) return { ...piece, end: at + 1 };
    const escaped = /^\\([\\"$`\n])/.exec(text.slice(at, Math.min(at + 2, to)));
    const next = escaped
      ? { value: escaped[1] === '\n' ? '' : (escaped[1] ?? ''), ...endingAt(at + 2, to) }
      : depth < deepest && isSubstitution(text, at)
        ? readSubstitution(text, at, to, depth + 1)
        : asWritten(text, at, at + 1);
    piece.value += next.value;
    piece.substitutions.push(...next.substitutions);
    at = next.end;
  }
  return piece;
}

function readSubstitution(text: string, at: number, to: number, depth: number): Piece {
  const start = text[at] === '`' ? at + 1 : at + 2;
  const inside = { start, end: text[at] === '`' ? backquoteEnd(text, start, to) : parenthesisEnd(text, start, to, depth) };
  const end = Math.min(inside.end + 1, to);
  return { value: text.slice(at, end), end, substitutions: [inside] };
}

function backquoteEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text[at] !== '`') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, to);
}

/** The parenthesis that closes, those inside quotes left out. */
function parenthesisEnd(text: string, from: number, to: number, within: number): number {
  let depth = 1;
  let at = from;
  while (at < to) {
    const character = text[at] ?? '';
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return at;
    at = character === '"' || character === "'" || character === '\\' ? readPiece(text, at, to, within).end : at + 1;
  }
  return to;
}

function indexIn(text: string, character: string, from: number, to: number): number {
  const at = text.indexOf(character, from);
  return at === -1 ? to : Math.min(at, to);
}
