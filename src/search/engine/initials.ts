import type { Syllables } from '../sound/syllables.ts';
import { canonical } from '../text/canonical.ts';
import { tokensOf } from '../text/words.ts';
import type { Postings } from './postings.ts';

/** Short names by the first letters of their readings: `mmkj` → 命名空间. Made when somebody first types such letters. */
export class Initials {
  readonly #syllables: Syllables;
  readonly #postings: Postings;
  #texts = new Map<string, Set<string>>();
  #read = 0;

  constructor(postings: Postings, syllables: Syllables) {
    this.#postings = postings;
    this.#syllables = syllables;
  }

  /** The words of each name with these initials. */
  get(letters: string): string[][] {
    if (!/^[a-z]{3,8}$/.test(letters)) return [];
    for (const { field, text } of this.#postings.phrases.slice(this.#read)) {
      if (field === 'title' || field === 'alias' || field === 'wish') this.#take(text);
    }
    this.#read = this.#postings.phrases.length;
    return [...(this.#texts.get(letters) ?? [])].map((text) => [...tokensOf(canonical(text))]);
  }

  #take(text: string): void {
    if (!/^\p{Script=Han}{3,8}$/u.test(text)) return;
    const letters = this.#syllables.initialsOf(text);
    if (letters !== undefined) this.#texts.set(letters, (this.#texts.get(letters) ?? new Set()).add(text));
  }
}
