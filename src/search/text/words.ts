import { hanWords, seam } from './lexicon.ts';

/** A word of a text: Latin with its parts, or a run of 汉字 with its pairs. */
export interface TextWord {
  text: string;
  han: boolean;
  /** `net_cls` → `net`, `cls`; `虚拟机` → `虚拟`, `拟机`: what is asked for in place of the whole. */
  parts: string[];
  /** The run of 汉字 before, where nothing but a seam is between. */
  before: string;
}

const inside = new Set([...'_.+/@$-'].map((sign) => sign.charCodeAt(0)));

/**
 * Cuts folded text into Latin words and runs of 汉字. By code units and not by a pattern, because every text of the index passes
 * through here while the reader waits.
 */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    if (isHan(code)) {
      while (end < text.length && isHan(text.charCodeAt(end))) end += 1;
      const run = text.slice(at, end);
      words.push({ text: run, han: true, parts: pairsOf(run), before: gluedBefore(text, at) });
    } else if (isLatin(code)) {
      while (end < text.length && (isLatin(text.charCodeAt(end)) || inside.has(text.charCodeAt(end)))) end += 1;
      words.push(latinWord(text.slice(at, end)));
    }
    at = end;
  }
  return words;
}

/** What a text is found by, each once. */
export function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>();
  for (const { text: whole, han, parts } of wordsOf(text)) {
    if (!han || isWord(whole)) tokens.add(whole);
    for (const part of parts) tokens.add(part);
  }
  return tokens;
}

/** True for a run that is a longer word of the lexicon: `退出登录` is more than what `登录` says. */
export function isWord(run: string): boolean {
  return run.length > 2 && hanWords.has(run);
}

/** True for code units of 汉字 of the basic plane: the others are too rare to be asked for. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

function gluedBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && text[end - 1] === seam) end -= 1;
  if (end === at) return '';
  let start = end;
  while (start > 0 && isHan(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function latinWord(match: string): TextWord {
  let end = match.length;
  while (inside.has(match.charCodeAt(end - 1)) && match.charCodeAt(end - 1) !== 95) end -= 1;
  const latin = match.slice(0, end);
  for (let i = 0; i < latin.length; i += 1) {
    if (!isLatin(latin.charCodeAt(i))) return { text: latin, han: false, parts: partsOf(latin), before: '' };
  }
  return { text: stem(latin), han: false, parts: [], before: '' };
}

function partsOf(latin: string): string[] {
  return latin
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 1)
    .map(stem);
}

/** Neighbours of a run of 汉字; the one 字 of a run of one. */
function pairsOf(run: string): string[] {
  if (run.length === 1) return [run];
  const pairs: string[] = [];
  for (let i = 0; i + 1 < run.length; i += 1) pairs.push(run.slice(i, i + 2));
  return pairs;
}

/** A plural as the singular, on both sides: `images` → `image`; `ls`, `status` and `class` stay. */
function stem(latin: string): string {
  const last = latin.length - 1;
  if (last < 4 || latin.charCodeAt(last) !== 115) return latin;
  const before = latin.charCodeAt(last - 1);
  return before === 115 || before === 117 || before < 97 ? latin : latin.slice(0, last);
}
