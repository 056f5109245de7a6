import { canonical } from '../text/canonical.ts';
import { latinFunctionWords, latinWords } from '../text/lexicon.ts';
import { isWord, tokensOf, type TextWord, wordsOf } from '../text/words.ts';
import type { Syllables } from '../sound/syllables.ts';
import type { Initials } from './initials.ts';
import type { NamesBySound } from './names-by-sound.ts';
import type { Postings } from './postings.ts';
import type { SoundIndex } from './sound-index.ts';
import { nearestWords, wordsBeginning } from './spelling.ts';

/** One way to find a word: these tokens, as good as `quality` says. */
export interface Alternative {
  tokens: readonly string[];
  quality: number;
}

/** A word of the question with every way to find it. */
export interface Unit {
  alternatives: Alternative[];
  /** True where no word of the book is written so: what was found is a guess. */
  guessed: boolean;
  /** 汉字 that were typed and what they were most likely meant for. */
  meant?: readonly [typed: string, likely: string];
}

/** A word that the book does not have: nothing that is found has all that was asked. */
const unknown: Unit = { alternatives: [], guessed: false };

/** What a reading of words needs to know. */
export interface Dictionary {
  postings: Postings;
  /** How words sound; missing until the second file is there. */
  sound?: { syllables: Syllables; words: SoundIndex; names: NamesBySound; initials: Initials };
}

/** The words of a canonical question as units. Words that cannot be found in any way give none. */
export function unitsOf(question: string, dictionary: Dictionary): Unit[] {
  const words = wordsOf(question);
  const telling = words.filter(({ text, han }) => han || !(latinFunctionWords.has(text) || text === 'docker'));
  const asked = spelledOut(telling.length > 0 ? telling : words, dictionary);
  return asked.flatMap((word, i) => (word.han ? hanUnits(word, dictionary) : latinUnits(word, dictionary, i === asked.length - 1)));
}

/** Pinyin typed with blanks is one line of it: `fang huo qiang`. */
function spelledOut(words: readonly TextWord[], { postings, sound }: Dictionary): readonly TextWord[] {
  if (!sound) return words;
  // CE and run are syllables too; a row of them is pinyin if most of it means nothing else.
  const isSyllables = ({ text, han }: TextWord) => !han && sound.syllables.split(text) !== undefined;
  const isUnknown = ({ text }: TextWord) => !postings.has(text) && !latinWords.has(text);
  const rows: TextWord[][] = [];
  for (const word of words) {
    const row = rows.at(-1);
    if (row?.every(isSyllables) && isSyllables(word)) row.push(word);
    else rows.push([word]);
  }
  return rows.flatMap((row) => {
    const [first] = row;
    const isPinyin = first && row.filter(isUnknown).length * 2 > row.length;
    return isPinyin ? [{ ...first, text: row.map(({ text }) => text).join('') }] : row;
  });
}

function latinUnits({ text, parts }: TextWord, dictionary: Dictionary, last: boolean): Unit[] {
  const { postings } = dictionary;
  const meant = synonymsOf(text);
  const known = postings.has(text);
  const alternatives: Alternative[] = [
    ...(known ? [{ tokens: [text], quality: 1 }] : []),
    // The name of a command means the command first: the `run` of `run 端口`.
    ...meant.map((tokens) => ({ tokens, quality: known ? 0.8 : 0.9 })),
    ...(parts.some((part) => postings.has(part)) ? [{ tokens: parts, quality: 0.7 }] : []),
  ];
  if (last && !known && text.length > 1)
    alternatives.push(
      ...wordsBeginning(text, postings.latin, 12).map((word) => ({ tokens: [word], quality: 0.6 + (0.35 * text.length) / word.length })),
    );
  if (alternatives.length > 0) return [{ alternatives, guessed: false }];
  const heard = pinyinUnits(text, dictionary);
  if (heard.length > 0) return heard;
  // What looks like a plural has lost its last letter.
  const initials = [text, `${text}s`]
    .flatMap((letters) => dictionary.sound?.initials.get(letters) ?? [])
    .map((tokens) => ({ tokens, quality: 0.8 }));
  if (initials.length > 0) return [{ alternatives: initials, guessed: true }];
  if (text.length < 3) return [unknown];
  const near = nearestWords(text, [...postings.latin, ...latinWords.keys()]).flatMap((word) => [
    ...(postings.has(word) ? [{ tokens: [word], quality: 0.8 }] : []),
    ...synonymsOf(word).map((tokens) => ({ tokens, quality: 0.75 })),
  ]);
  if (near.length > 0) return [{ alternatives: near, guessed: true }];
  return [
    {
      alternatives: wordsBeginning(text.slice(0, Math.max(3, text.length - 2)), postings.latin, 6).map((word) => ({
        tokens: [word],
        quality: 0.5,
      })),
      guessed: true,
    },
  ];
}

/** A Latin word in the words of the book: `removed` → 删除. */
function synonymsOf(word: string): string[][] {
  const forms = [word, word.replace(/(?:ed|ing|es)$/, ''), word.replace(/(?:ed|ing)$/, 'e'), word.replace(/([a-z])\1(?:ed|ing)$/, '$1')];
  const meant = forms.map((form) => latinWords.get(form)).find((found) => found !== undefined);
  return meant === undefined ? [] : [[...tokensOf(meant)]];
}

function pinyinUnits(letters: string, { sound }: Dictionary): Unit[] {
  const row = sound?.syllables.split(letters);
  if (!sound || !row || row.length === 1) return [];
  const units: Unit[] = [];
  let missed = 0;
  for (let at = 0; at < row.length - 1;) {
    const [length, named] = namedAt(row, at, sound.words);
    const [first = '', second = ''] = row.slice(at, at + 2);
    const full = sound.words.like([first, second]);
    const begun = full.length === 0 && at === row.length - 2 ? sound.words.beginning(first, second) : [];
    const pairs = length > 2 ? [] : [...spoken([...full, ...begun], 0.85), ...spoken(sound.words.blurredLike([first, second]), 0.7)];
    const alternatives = [...named.map((word) => ({ tokens: [...tokensOf(canonical(word))], quality: 0.9 })), ...pairs];
    if (alternatives.length > 0) units.push({ alternatives, guessed: true });
    else missed += 1;
    // Between two words that are known there is no third.
    const isNext = at + length === row.length || namedAt(row, at + length, sound.words)[0] > 0;
    at += length === 0 ? 1 : isNext ? length : length - 1;
  }
  return units.length >= missed ? units : [];
}

/** The longest words of the lexicon that are spoken at a place of a row of syllables, with their length; 0 where there is none. */
function namedAt(row: readonly string[], at: number, words: SoundIndex): [length: number, named: readonly string[]] {
  for (let length = Math.min(6, row.length - at); length > 1; length -= 1) {
    const named = words.named(row.slice(at, at + length));
    if (named.length > 0) return [length, named];
  }
  return [0, []];
}

function spoken(words: readonly string[], quality: number): Alternative[] {
  return words.slice(0, 20).map((word) => ({ tokens: [word], quality }));
}

function hanUnits({ text, parts, before }: TextWord, dictionary: Dictionary): Unit[] {
  const { postings } = dictionary;
  if (text.length === 1) return singleUnit(text, before, dictionary);
  if (isWord(text) && postings.has(text)) {
    const alternatives = [
      { tokens: [text], quality: 1 },
      { tokens: parts, quality: 0.5 },
    ];
    return [{ alternatives, guessed: false }];
  }
  const covered = new Set(parts.filter((pair) => postings.has(pair)).flatMap((pair) => [...pair]));
  return parts.flatMap((pair): Unit[] => {
    if (postings.has(pair)) return [{ alternatives: [{ tokens: [pair], quality: 1 }], guessed: false }];
    // A pair across two words is no word; only what no other pair explains may be written wrong.
    return [...pair].every((character) => covered.has(character)) ? [] : alikeUnits(pair, text, dictionary);
  });
}

/** What sounds like a pair that nobody writes so; else what makes a word of the lexicon of it and the 字 beside it. */
function alikeUnits(pair: string, run: string, { sound, postings }: Dictionary): Unit[] {
  if (!sound) return [unknown];
  const alike = [...new Set(sound.words.soundsOf(pair).flatMap((heard) => [...sound.words.like(heard)]))];
  const begun = postings.pairsWith(pair.charAt(0)).filter((word) => word.startsWith(pair.charAt(0)));
  const likely = [...alike, ...begun]
    .filter((word) => makesWord(run, pair, word))
    .sort((a, b) => postings.of(b).length - postings.of(a).length)[0];
  const words = likely === undefined ? alike : [likely, ...alike];
  if (words.length === 0) return [unknown];
  const alternatives = words.map((word) => ({ tokens: [word], quality: 0.8 }));
  return [{ alternatives, guessed: true, ...(likely !== undefined && { meant: [pair, likely] as const }) }];
}

/** True if a longer word of the lexicon stands in the run once the pair is written so: 数据券 → 数据卷. */
function makesWord(run: string, pair: string, word: string): boolean {
  const line = run.replace(pair, word);
  const at = run.indexOf(pair);
  for (let start = Math.max(0, at - 3); start <= at; start += 1) {
    for (let end = Math.max(at + 2, start + 3); end <= Math.min(line.length, start + 6); end += 1)
      if (isWord(line.slice(start, end))) return true;
  }
  return false;
}

/** One 字 alone: itself, and the words that it begins or ends; or, behind a word, what the two may have been meant for. */
function singleUnit(character: string, before: string, dictionary: Dictionary): Unit[] {
  const { postings } = dictionary;
  const pairs = postings.pairsWith(character).slice(0, 60);
  if (pairs.length === 0 && !postings.has(character))
    return before === '' ? [] : alikeUnits(before.slice(-1) + character, before + character, dictionary);
  const alternatives = [
    ...(postings.has(character) ? [{ tokens: [character], quality: 1 }] : []),
    ...pairs.map((token) => ({ tokens: [token], quality: token.startsWith(character) ? 0.6 : 0.5 })),
  ];
  return [{ alternatives, guessed: false }];
}
