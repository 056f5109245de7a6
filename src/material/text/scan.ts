import { readAddress, type Site } from '../site.ts';

/** What the syntax of a text does to addresses in it. */
export interface Syntax {
  /** `\_` is `_`: Markdown and reStructuredText. */
  backslash?: boolean;
  /** `&amp;` is `&`, and any other reference ends an address: Markdown and HTML. */
  references?: boolean;
  /** Characters besides `.,;:!?'*~` that do not end an address but stand behind one. */
  trailing?: string;
}

/** An address in a text, with the place of what stands for it there. */
export interface Found {
  start: number;
  end: number;
  address: string;
}

const inAddress = /[\w\-.~:/?#@!$&'*+,;=%()]/;
const letter = /[\p{L}\p{N}]/u;

/**
 * Finds the addresses of sites in a text, whatever its markup: they begin with the host and end where no address can go on. The
 * ids of the book are plain ASCII, so that what follows in a Chinese sentence without a space is no part of them.
 */
export function scan(text: string, sites: readonly Site[], syntax: Syntax = {}): Found[] {
  const hosts = [...new Set(sites.map(({ base }) => new URL(base).host))].map((host) => host.replaceAll(/[.[\]]/g, '\\$&')).join('|');
  if (hosts === '') return [];
  const slash = syntax.backslash ? String.raw`\\?/` : '/';
  const begin = new RegExp(String.raw`(?<![A-Za-z0-9])https?:${slash}${slash}(?:${hosts})(?::(?:80|443)\b)?(?![\w.-]*[\w-])`, 'gi');
  return [...text.matchAll(begin)].flatMap((match): Found[] => {
    if (isWithinAddress(text, match.index)) return [];
    const end = endOf(text, match.index, match.index + match[0].length, syntax);
    const address = unescape(text.slice(match.index, end), syntax);
    return readAddress(address, sites) ? [{ start: match.index, end, address }] : [];
  });
}

/** `https://web.archive.org/web/2026/https://…` and `…?url=https://…` lead to somebody else. */
function isWithinAddress(text: string, start: number): boolean {
  return /:\/\/[^\s<>"'()[\]{}|`]*$/.test(text.slice(Math.max(0, start - 300), start));
}

/** `<…>`, `"…"`, `](…)`: what is enclosed is an address to the end, with letters of any script. */
function enclosedEnd(text: string, start: number): number | undefined {
  const before = text[start - 1] ?? '';
  const close = before === '(' ? (text[start - 2] === ']' ? ')' : undefined) : { '<': '>', '"': '"', "'": "'" }[before];
  if (close === undefined) return undefined;
  const end = text.indexOf(close, start);
  // Parentheses may be nested and titles may follow: the walk over characters knows both.
  return end === -1 || close === ')' || /\s/.test(text.slice(start, end)) ? undefined : end;
}

function endOf(text: string, start: number, from: number, syntax: Syntax): number {
  const enclosed = enclosedEnd(text, start);
  const isLink = text[start - 1] === '(' && text[start - 2] === ']';
  let end = from;
  let depth = 0;
  let inQuery = false;
  let inFragment = false;
  while (end < (enclosed ?? text.length)) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (syntax.backslash && character === '\\' && /[!-/:-@[-`{-~]/.test(text[end + 1] ?? '')) {
      if (/[#?]/.test(text[end + 1] ?? '')) inFragment ||= text[end + 1] === '#';
      end += 2;
      continue;
    }
    if (syntax.references && character === '&' && /^&(?!amp;|#38;|#x26;)(?:\w+|#\w+);/i.test(text.slice(end, end + 12))) break;
    if (character === '(') depth += 1;
    if (character === ')' && (depth -= 1) < 0) break;
    if (character === '?') inQuery = true;
    if (character === '#') inFragment = true;
    const isForeignLetter = letter.test(character) && (enclosed !== undefined || isLink || (inQuery && !inFragment));
    if (!inAddress.test(character) && !isForeignLetter) break;
    end += character.length;
  }
  return enclosed === end || isLink ? end : withoutTrailing(text, from, end, syntax);
}

/** Punctuation behind an address belongs to the sentence. */
function withoutTrailing(text: string, from: number, end: number, { trailing = '' }: Syntax): number {
  const behind = `.,;:!?'*~&${trailing}`;
  let last = end;
  while (last > from && behind.includes(text[last - 1] ?? '')) last -= 1;
  return last;
}

function unescape(raw: string, { backslash, references }: Syntax): string {
  const plain = backslash ? raw.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1') : raw;
  return references ? plain.replaceAll(/&(?:amp|#38|#x26);/gi, '&') : plain;
}

/** Line and column of an offset; `starts` are the offsets of lines. */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
}

export function positionAt(starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
