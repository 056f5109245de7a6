import { pageOf } from '../../core/address.ts';
import { canonical, folded } from '../text/canonical.ts';
import { isHan, tokensOf } from '../text/words.ts';
import type { Described, Field, Phrase, Thing } from './things.ts';

/** A phrase of a thing, with the number of its words. */
export interface IndexedPhrase extends Phrase {
  thing: number;
  length: number;
  /** It tells of what went wrong, or of how things are, and not of what is to be done. */
  complains: boolean;
}

/** Things, their phrases, and which phrases hold a word. Grows while it is used. */
export class Postings {
  readonly things: Thing[] = [];
  readonly phrases: IndexedPhrase[] = [];
  readonly #byToken = new Map<string, number[]>();
  /** By thing: a number of the page that it is part of. Entries of a collection are by themselves. */
  readonly pages: number[] = [];
  readonly #byId = new Map<string, number>();
  readonly #pageNumbers = new Map<string, number>();
  readonly #byThing = new Map<number, number[]>();
  readonly #byText = new Map<string, number[]>();
  #latin: string[] | undefined;
  #byCharacter: Map<string, string[]> | undefined;

  /** Adds things, those that are new, and their phrases. */
  add(described: readonly Described[]): void {
    // One pass over all texts: folding them one by one costs more than reading them.
    const texts = folded(described.flatMap(([, phrases]) => phrases.map(({ text }) => text.replaceAll('\n', ' '))).join('\n'));
    const plain = texts.split('\n');
    const read = canonical(texts).split('\n');
    let next = 0;
    for (const [thing, phrases] of described) {
      const place = this.#placeOf(thing);
      for (const phrase of phrases) {
        if (named.has(phrase.field)) push(this.#byText, bare(plain[next] ?? ''), this.phrases.length);
        this.#addPhrase(phrase, read[next] ?? '', place);
        next += 1;
      }
    }
    this.#latin = undefined;
    this.#byCharacter = undefined;
  }

  thingOf(id: string): Thing | undefined {
    return this.things[this.#byId.get(id) ?? -1];
  }

  /** Places of the phrases of a thing. */
  phrasesOf(thing: number): readonly number[] {
    return this.#byThing.get(thing) ?? [];
  }

  /** Places of the phrases that hold a word. */
  of(token: string): readonly number[] {
    return this.#byToken.get(token) ?? [];
  }

  has(token: string): boolean {
    return this.#byToken.has(token);
  }

  /** All words, of 汉字 or Latin, in no order. */
  tokens(): IterableIterator<string> {
    return this.#byToken.keys();
  }

  /** Words of two 汉字 that hold one. */
  pairsWith(character: string): readonly string[] {
    if (!this.#byCharacter) {
      this.#byCharacter = new Map();
      for (const token of this.#byToken.keys()) {
        if (token.length !== 2 || !isHan(token.charCodeAt(0))) continue;
        for (const each of token) this.#byCharacter.set(each, [...(this.#byCharacter.get(each) ?? []), token]);
      }
    }
    return this.#byCharacter.get(character) ?? [];
  }

  /** Places of the phrases that say just this, blanks and signs aside. */
  saying(question: string): readonly number[] {
    return this.#byText.get(bare(question)) ?? [];
  }

  /** All Latin words, sorted. */
  get latin(): readonly string[] {
    this.#latin ??= [...this.#byToken.keys()].filter((token) => token.charCodeAt(0) < 128).sort();
    return this.#latin;
  }

  /** How rare a word is that stands in so many phrases. */
  rarity(count: number): number {
    return Math.log(1 + this.phrases.length / (1 + count));
  }

  #placeOf(thing: Thing): number {
    const known = this.#byId.get(thing.id);
    if (known !== undefined) return known;
    const place = this.things.push(thing) - 1;
    this.#byId.set(thing.id, place);
    const page = pageOf(thing.id);
    const ground = collections.has(page) ? thing.id : page;
    const number = this.#pageNumbers.get(ground) ?? this.#pageNumbers.size;
    this.#pageNumbers.set(ground, number);
    this.pages.push(number);
    return place;
  }

  #addPhrase(phrase: Phrase, text: string, thing: number): void {
    const tokens = tokensOf(text);
    const place = this.phrases.length;
    // `docker` is never asked for beside other words, so that it does not count as unsaid.
    const length = tokens.size > 1 && tokens.has('docker') ? tokens.size - 1 : tokens.size;
    this.phrases.push({ ...phrase, thing, length, complains: complains(phrase.text) });
    push(this.#byThing, thing, place);
    for (const token of tokens) push(this.#byToken, token, place);
  }
}

/** True for words that tell of a fault or a state: `容器被暂停了`, `镜像为什么没有变小`. */
export function complains(text: string): boolean {
  return /[被没]|不[能了到上起动来见]|无法|失败|为什么|为何|报错/.test(text);
}

/** Pages whose parts have nothing to do with each other. */
const collections: ReadonlySet<string> = new Set(['glossary', 'timeline', 'troubleshooting']);

/** Fields that are what a thing is called or asked for as. */
const named: ReadonlySet<Field> = new Set<Field>(['name', 'title', 'alias', 'wish', 'question', 'wording']);

/** A line without blanks and signs. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\p{P}]+/gu, '');
}

function push<Key>(map: Map<Key, number[]>, key: Key, place: number): void {
  const list = map.get(key);
  if (list) list.push(place);
  else map.set(key, [place]);
}
