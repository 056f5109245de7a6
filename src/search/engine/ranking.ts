import { pageOf } from '../../core/address.ts';
import type { CommandReading } from '../read-command-line.ts';
import { canonical, folded } from '../text/canonical.ts';
import { bare, complains } from './postings.ts';
import { Likeness, pairsOf } from './likeness.ts';
import { leaningsOf, priorsOf } from './prior.ts';
import { findByText, type TextHit } from './read-text.ts';
import { type Dictionary, type Unit, unitsOf } from './units.ts';
import { weights } from './weights.ts';

/** What a line was cut into, and what was found by it, best first. */
export interface Ranked {
  units: Unit[];
  hits: TextHit[];
  /** The name that the line was most likely meant for, where it is written otherwise and sounds the same. */
  meant?: string;
}

/** Hits that are ranked with all that is known; the rest is too far down to be looked at. */
const candidates = 120;
/** The best of them, between which the letters decide. */
const closest = 12;

/** Letters of a message that nobody types by chance. */
const quoted = 16;

/** Ranks what the words of a line find by all that is known about it: how alike it is, what kind of answer is wanted, what is used most. */
export class Ranking {
  readonly #dictionary: Dictionary;
  readonly #likeness: Likeness;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    this.#likeness = new Likeness(dictionary.postings);
  }

  /** @param plain the line, folded; `command` how it reads as a command */
  of(plain: string, command?: CommandReading): Ranked {
    const asTyped = this.#rank(plain, command);
    const put = asTyped.units.reduce((line, unit) => (unit.meant ? line.replace(...unit.meant) : line), plain);
    // A word of the lexicon is not seen before the 字 in it is put right: 私有仓酷 is no 私有仓库.
    const corrected = put === plain ? [] : [{ ...this.#rank(put, command), units: asTyped.units }];
    const heard = this.#heardAs(plain).map((meant) => ({ ...this.#rank(meant), units: asTyped.units, meant }));
    return [...corrected, ...heard].reduce((best: Ranked, other) => (scoreOf(other) > scoreOf(best) ? other : best), asTyped);
  }

  /** True where the line holds a message, or the message a good part of the line: `Cannot connect to the Docker daemon 怎么解决`. */
  #isQuoted(thing: number, words: string, run: string): boolean {
    if (run.length < quoted) return false;
    const { postings } = this.#dictionary;
    return postings.phrasesOf(thing).some((place) => {
      const { field = 'parent', text = '' } = postings.phrases[place] ?? {};
      const message = field === 'wording' || field === 'title' ? bare(folded(text)) : '';
      return message.length >= quoted && (words.includes(message) || message.includes(run));
    });
  }

  /** Names that sound like a line that says nothing as it is written. */
  #heardAs(plain: string): readonly string[] {
    const { postings, sound } = this.#dictionary;
    const isKnown = postings.has(plain) || postings.saying(plain).length > 0;
    return isKnown ? [] : (sound?.names.like(plain) ?? []);
  }

  #rank(plain: string, command?: CommandReading): Ranked {
    const { postings } = this.#dictionary;
    const question = questionOf(plain);
    const units = unitsOf(question, this.#dictionary);
    const likely = new Set(command?.understood === undefined ? command?.ids : []);
    const likelihoodOf = (id: string) =>
      likely.size === 0 ? 0 : likely.has(id) ? weights.command : likely.has(pageOf(id)) ? weights.ofCommand : 0;
    // Messages are long, and who pastes one pastes nearly all of it.
    const isPasted = ({ phrase, coverage }: TextHit) => units.length > 2 && coverage > 0.7 && postings.phrases[phrase]?.field === 'wording';
    const saying = postings.saying(plain).flatMap((place) => postings.phrases[place] ?? []);
    const same = new Set(saying.map(({ thing }) => thing));
    const called = new Set(saying.filter(({ field }) => field !== 'alias').map(({ thing }) => thing));
    const letters = new Set(pairsOf(plain));
    const words = bare(plain);
    const run = longestLatin(plain);
    const priorOf = priorsOf(question);
    const leaningOf = leaningsOf(plain, question);
    // Nobody types so many Latin words: they were printed somewhere, and an entry explains what prints them.
    const isOutput = (plain.match(/[a-z]{2,}/g)?.length ?? 0) > 8;
    const known = findByText(units, postings, complains(plain))
      .slice(0, candidates)
      .map((hit): TextHit => {
        const thing = postings.things[hit.thing];
        if (!thing) return hit;
        const named = called.has(hit.thing) ? weights.called : same.has(hit.thing) ? weights.alsoCalled : 0;
        const bonus =
          named +
          likelihoodOf(thing.id) +
          leaningOf(thing.kind) +
          (thing.kind === 'message' && (isOutput || this.#isQuoted(hit.thing, words, run)) ? weights.output : 0);
        return { ...hit, same: same.has(hit.thing), score: hit.score + bonus + priorOf(thing, isPasted(hit)) };
      })
      .sort((a, b) => b.score - a.score);
    const best = known
      .slice(0, closest)
      .map((hit) => ({ ...hit, score: hit.score + weights.likeness * this.#likeness.of(hit.thing, letters) }));
    return { units, hits: [...best.sort((a, b) => b.score - a.score), ...known.slice(closest)] };
  }
}

/** The longest part of a line without 汉字, blanks and signs aside. */
function longestLatin(plain: string): string {
  return plain
    .split(/\p{Script=Han}+/u)
    .map(bare)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function scoreOf({ hits }: Ranked): number {
  return hits[0]?.score ?? 0;
}

/** The line in the words of the lexicon; as typed where nothing but function words is left. */
function questionOf(plain: string): string {
  const question = canonical(plain);
  return /[\p{L}\p{N}]/u.test(question) ? question : plain;
}
