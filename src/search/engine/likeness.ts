import { bare, type Postings } from './postings.ts';
import type { Field } from './things.ts';

/** Fields whose phrases are worded as a reader would ask. */
const worded: ReadonlySet<Field> = new Set<Field>(['title', 'alias', 'wish', 'question', 'example']);

/**
 * How alike a question and the phrases of a thing are letter by letter. Words of no meaning and the order of words, which finding by
 * words does without, decide here between things that have the same words: `容器里怎么看日志`, `怎么看容器日志存在哪里`.
 */
export class Likeness {
  readonly #postings: Postings;
  /** By thing: the pairs of letters of each phrase. Things get more phrases while the second file comes in. */
  readonly #pairs = new Map<number, { phrases: number; pairs: Set<string>[] }>();

  constructor(postings: Postings) {
    this.#postings = postings;
  }

  /** From 0 for nothing in common to 1 for a phrase that is the question. */
  of(thing: number, asked: ReadonlySet<string>): number {
    let most = 0;
    for (const pairs of this.#phrasesOf(thing)) most = Math.max(most, shared(asked, pairs));
    return most;
  }

  #phrasesOf(thing: number): Set<string>[] {
    const places = this.#postings.phrasesOf(thing);
    const known = this.#pairs.get(thing);
    if (known?.phrases === places.length) return known.pairs;
    const pairs = places.flatMap((place) => {
      const phrase = this.#postings.phrases[place];
      return phrase && worded.has(phrase.field) ? [pairsOf(phrase.text.toLowerCase())] : [];
    });
    this.#pairs.set(thing, { phrases: places.length, pairs });
    return pairs;
  }
}

/** Neighbours of a folded line, blanks and signs aside. */
export function pairsOf(line: string): Set<string> {
  const letters = bare(line);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i += 1) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

/** Dice's coefficient. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of one) if (other.has(pair)) both += 1;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}
