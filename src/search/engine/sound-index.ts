import { blurred, type Syllables } from '../sound/syllables.ts';
import { hanWords } from '../text/lexicon.ts';
import type { Postings } from './postings.ts';

/** Words of two 汉字 by how they sound. */
export class SoundIndex {
  readonly #bySound = new Map<string, string[]>();
  readonly #byBlur = new Map<string, string[]>();
  readonly #lexicon = new Map<string, string[]>();
  readonly #syllables: Syllables;

  constructor(syllables: Syllables, postings: Postings) {
    this.#syllables = syllables;
    for (const token of postings.tokens()) {
      if (token.length !== 2 || token.charCodeAt(0) < 0x3400) continue;
      for (const [first, second] of this.soundsOf(token)) {
        push(this.#bySound, `${first} ${second}`, token);
        push(this.#byBlur, `${blurred(first)} ${blurred(second)}`, token);
      }
    }
    for (const [word, meant] of hanWords) {
      if (word.length > 1 && meant !== ' ')
        push(this.#lexicon, [...word].map((character) => syllables.readingsOf(character)[0]).join(' '), word);
    }
  }

  /** Words of the lexicon that sound like a row of syllables: the texts have what stands for them, which sounds otherwise. */
  named(sound: readonly string[]): readonly string[] {
    return this.#lexicon.get(sound.join(' ')) ?? [];
  }

  /** Words that sound like two syllables. */
  like(sound: readonly string[]): readonly string[] {
    return this.#bySound.get(sound.join(' ')) ?? [];
  }

  /** Words that a southerner hears so. */
  blurredLike(sound: readonly string[]): readonly string[] {
    return this.#byBlur.get(sound.map(blurred).join(' ')) ?? [];
  }

  /** Words whose first syllable is given and whose second begins so: what is half typed. */
  beginning(first: string, second: string): readonly string[] {
    const start = `${first} ${second}`;
    return [...this.#bySound].flatMap(([sound, words]) => (sound.startsWith(start) ? words : []));
  }

  /** Every way to read a word of two 汉字. */
  soundsOf(word: string): [string, string][] {
    const seconds = this.#syllables.readingsOf(word.charAt(1));
    return this.#syllables.readingsOf(word.charAt(0)).flatMap((first) => seconds.map((second): [string, string] => [first, second]));
  }
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}
