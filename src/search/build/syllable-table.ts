import { pinyin } from 'pinyin-pro';
import { firstLevel } from '../sound/first-level.ts';
import type { SoundTable } from '../index-format.ts';

/** Every reading of a character without tones, ü as v; empty for what is no 汉字. */
function readingsOf(character: string): string[] {
  return pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }).filter((reading) => /^[a-z]+$/.test(reading));
}

/** In the order of GB 2312: ü as u, right behind it. */
function rank(syllable: string): string {
  return syllable.includes('v') ? `${syllable.replace('v', 'u')}!` : syllable;
}

/**
 * The readings of the first level of GB 2312 as runs, and what else the characters of the texts are read like, where they stand: the 重
 * of 重启 is no zhong. The level is in the order of pinyin, so its table is the longest ascending row of readings.
 */
export function soundTable(texts: readonly string[]): SoundTable {
  const level = firstLevel();
  const chosen = ascendingReadings(level);
  const runs: [string, number][] = [];
  for (const reading of chosen) {
    const last = runs.at(-1);
    if (last?.[0] === reading) last[1] += 1;
    else runs.push([reading, 1]);
  }
  const known = new Map([...level].map((character, i): [string, string | undefined] => [character, chosen[i]]));
  return { level: runs.map(([reading, count]) => reading + String(count)).join(''), others: otherReadings(texts, known) };
}

function otherReadings(texts: readonly string[], known: ReadonlyMap<string, string | undefined>): Record<string, string> {
  const others = new Map<string, Set<string>>();
  for (const text of new Set(texts.flatMap((line) => line.match(/\p{Script=Han}+/gu) ?? []))) {
    const readings = pinyin(text, { toneType: 'none', type: 'array', v: true });
    for (const [i, character] of [...text].entries()) {
      const reading = readings[i] ?? '';
      if (!/^[a-z]+$/.test(reading) || known.get(character) === reading) continue;
      others.set(reading, (others.get(reading) ?? new Set()).add(character));
    }
  }
  return Object.fromEntries(
    [...others].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([reading, characters]) => [reading, [...characters].join('')]),
  );
}

/** For each character one of its readings, ascending over the whole level, as many right as can be. */
function ascendingReadings(level: string): string[] {
  const options = [...level].map((character) => new Set(readingsOf(character)));
  const syllables = [...new Set(options.flatMap((readings) => [...readings]))].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  let best = syllables.map(() => 0);
  const from: Int16Array[] = [];
  for (const readings of options) {
    const came = new Int16Array(syllables.length);
    let top = 0;
    best = syllables.map((syllable, i) => {
      if ((best[i] ?? 0) >= (best[top] ?? 0)) top = i;
      came[i] = top;
      return (best[top] ?? 0) + (readings.has(syllable) ? 1 : 0);
    });
    from.push(came);
  }
  let at = best.lastIndexOf(Math.max(...best));
  const row: string[] = [];
  for (const came of from.toReversed()) {
    row.push(syllables[at] ?? '');
    at = came[at] ?? 0;
  }
  return row.toReversed();
}
