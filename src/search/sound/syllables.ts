import type { SoundTable } from '../index-format.ts';
import { firstLevel } from './first-level.ts';

/** How characters are read, and how Latin letters fall into syllables. */
export interface Syllables {
  /** Readings of a character; none for one that is not known. */
  readingsOf(character: string): readonly string[];
  /** `jingxiang` → `jing`, `xiang`, the fewest that can be; undefined for what is no pinyin. The last may be unfinished. */
  split(letters: string): string[] | undefined;
  /** The first letters of a text's readings: `命名空间` → `mmkj`; undefined where a character is not known. */
  initialsOf(text: string): string | undefined;
}

/** Unpacks a table of readings. */
export function syllablesOf({ level, others }: SoundTable): Syllables {
  const readings = new Map<string, string[]>();
  const add = (character: string, reading: string) => readings.set(character, [...(readings.get(character) ?? []), reading]);
  const characters = firstLevel();
  let at = 0;
  for (const [, reading = '', count] of level.matchAll(/([a-z]+)(\d+)/g)) {
    for (const end = at + Number(count); at < end; at += 1) add(characters[at] ?? '', reading);
  }
  for (const [reading, list] of Object.entries(others)) for (const character of list) add(character, reading);
  const known = new Set([...readings.values()].flat());
  const beginnings = new Set([...known].flatMap((syllable) => [...syllable].map((_, i) => syllable.slice(0, i + 1))));
  return {
    readingsOf: (character) => readings.get(character) ?? [],
    // Keyboards have no ü: lüe is typed as lve or as lue.
    split: (letters) => splitLetters(letters.replaceAll(/([ln])ue/g, '$1ve'), known, beginnings),
    initialsOf(text) {
      const first = [...text].map((character) => (readings.get(character)?.[0] ?? character)[0] ?? '');
      return first.every((letter) => /[a-z0-9]/.test(letter)) ? first.join('') : undefined;
    },
  };
}

/** Southern ears: zh and z, ch and c, sh and s, ng and n are one. */
export function blurred(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
}

function splitLetters(letters: string, known: ReadonlySet<string>, beginnings: ReadonlySet<string>): string[] | undefined {
  if (!/^[a-z]{2,40}$/.test(letters)) return undefined;
  // Fewest syllables from the end: best[i] begins at letter i.
  const best: (string[] | undefined)[] = Array.from({ length: letters.length + 1 });
  best[letters.length] = [];
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    for (let end = Math.min(letters.length, i + 6); end > i; end -= 1) {
      const piece = letters.slice(i, end);
      const rest = best[end];
      if (!rest || !(known.has(piece) || (end === letters.length && i > 0 && beginnings.has(piece)))) continue;
      if (!best[i] || rest.length + 1 < (best[i]?.length ?? 0)) best[i] = [piece, ...rest];
    }
  }
  return best[0];
}
