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
  readonly #pairs = new Map<number, { phrases: number; pairs: (readonly number[])[] }>();

  constructor(postings: Postings) {
    this.#postings = postings;
  }

  /** From 0 for nothing in common to 1 for a phrase that is the question. */
  of(thing: number, asked: ReadonlySet<number>): number {
    let most = 0;
    for (const pairs of this.#phrasesOf(thing)) {
      // Most phrases are too long or too short to be more alike than the best so far.
      const bound = (2 * Math.min(asked.size, pairs.length)) / (asked.size + pairs.length || 1);
      if (bound > most) most = Math.max(most, shared(asked, pairs));
    }
    return most;
  }

  #phrasesOf(thing: number): (readonly number[])[] {
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

/**
 * Neighbours of a folded line, blanks and signs aside, each once and as a number: both code units. A list, since lines are short, and
 * sets of thousands of phrases take longer to make than lists.
 */
export function pairsOf(line: string): number[] {
  const letters = bare(line);
  const pairs: number[] = [];
  for (let i = 0; i + 1 < letters.length; i += 1) {
    const pair = letters.charCodeAt(i) * 0x10000 + letters.charCodeAt(i + 1);
    if (!pairs.includes(pair)) pairs.push(pair);
  }
  return pairs;
}

/** Dice's coefficient. */
function shared(one: ReadonlySet<number>, other: readonly number[]): number {
  let both = 0;
  for (const pair of other) if (one.has(pair)) both += 1;
  return one.size + other.length === 0 ? 0 : (2 * both) / (one.size + other.length);
}
