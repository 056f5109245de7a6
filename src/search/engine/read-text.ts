import { tokensOf } from '../text/words.ts';
import type { IndexedPhrase, Postings } from './postings.ts';
import type { Field } from './things.ts';
import type { Alternative, Unit } from './units.ts';
import { weights } from './weights.ts';

/** A thing that a text finds. */
export interface TextHit {
  /** Place of the thing. */
  thing: number;
  /** About 1 where everything asked is in one phrase and nothing else. */
  score: number;
  /** Share of what was asked that the thing has anywhere, 0 to 1. */
  coverage: number;
  /** Place of the phrase that fits best. */
  phrase: number;
  /** Place of its example that fits best, where one does. */
  example?: number;
  /** True where the thing is called just as was asked. */
  same?: boolean;
}

/** Fields whose phrases are as short as a question, so that what they say besides counts against them. */
const short: ReadonlySet<Field> = new Set<Field>(['name', 'title', 'alias', 'wish', 'question', 'example', 'purpose', 'option']);

/** Fields of which a thing has many: one says all of the question sooner than several say it together. */
const asked: ReadonlySet<Field> = new Set<Field>(['wish', 'question', 'example']);

/** Sums by place, in arrays and not in maps: a common word stands in thousands of phrases, and every keystroke asks anew. */
interface Sums {
  /** By phrase: what of the question it holds, and how many of its own words that is. */
  weight: Float32Array;
  matched: Uint16Array;
  /** By thing: what of the question it holds in any phrase, in the best of its fields. */
  covered: Float32Array;
  /** Phrases with a sum. */
  touched: number[];
  /** By phrase, for the word in hand: emptied after each. */
  best: Float32Array;
  count: Uint16Array;
  /** By thing, for the word in hand. */
  inThing: Float32Array;
}

/** Finds things by the words of a question, best first; `complaining` where the question tells of a fault and not of a wish. */
export function findByText(units: readonly Unit[], postings: Postings, complaining: boolean): TextHit[] {
  const unitWeights = units.map(({ alternatives }) => postings.rarity(countOf(alternatives, postings)));
  const total = unitWeights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const sums = emptySums(postings);
  for (const [i, { alternatives }] of units.entries()) addUnit(alternatives, unitWeights[i] ?? 0, postings, sums);
  return rankThings(sums, total, postings, complaining);
}

/** The arrays of the last question, since making 200 KB anew for every keystroke costs as much as filling them. */
const kept = new WeakMap<Postings, Sums>();

function emptySums(postings: Postings): Sums {
  const phrases = postings.phrases.length;
  const things = postings.things.length;
  const last = kept.get(postings);
  if (last?.weight.length === phrases && last.covered.length === things) {
    for (const place of last.touched) {
      last.weight[place] = 0;
      last.matched[place] = 0;
    }
    last.touched = [];
    last.covered.fill(0);
    last.inThing.fill(0);
    return last;
  }
  const sums: Sums = {
    weight: new Float32Array(phrases),
    matched: new Uint16Array(phrases),
    covered: new Float32Array(things),
    touched: [],
    best: new Float32Array(phrases),
    count: new Uint16Array(phrases),
    inThing: new Float32Array(things),
  };
  kept.set(postings, sums);
  return sums;
}

function addUnit(alternatives: readonly Alternative[], weight: number, postings: Postings, sums: Sums): void {
  const places: number[] = [];
  for (const { tokens, quality } of alternatives) addAlternative(tokens, quality, postings, sums, places);
  const things: number[] = [];
  for (const place of places) {
    const phrase = postings.phrases[place];
    if (!phrase) continue;
    const value = weight * (sums.best[place] ?? 0);
    if (sums.weight[place] === 0) sums.touched.push(place);
    sums.weight[place] = (sums.weight[place] ?? 0) + value;
    sums.matched[place] = (sums.matched[place] ?? 0) + (sums.count[place] ?? 0);
    sums.best[place] = 0;
    sums.count[place] = 0;
    const inField = value * weights.fields[phrase.field] * (asked.has(phrase.field) ? weights.scattered : 1);
    const before = sums.inThing[phrase.thing] ?? 0;
    if (before === 0) things.push(phrase.thing);
    if (inField > before) sums.inThing[phrase.thing] = inField;
  }
  for (const thing of things) {
    sums.covered[thing] = (sums.covered[thing] ?? 0) + (sums.inThing[thing] ?? 0);
    sums.inThing[thing] = 0;
  }
}

/** Keeps for each phrase the best alternative; one of several words counts by the share of them that is there. */
function addAlternative(tokens: readonly string[], quality: number, postings: Postings, { best, count }: Sums, places: number[]): void {
  // A longer word is indexed with its parts, and has said all of them.
  const span = tokens.length === 1 ? tokensOf(tokens[0] ?? '').size : 1;
  const counts = tokens.length === 1 ? undefined : new Map<number, number>();
  for (const token of tokens) {
    for (const place of postings.of(token)) {
      const found = (counts?.get(place) ?? 0) + 1;
      counts?.set(place, found);
      const value = (quality * found) / tokens.length;
      const before = best[place] ?? 0;
      if (before === 0) places.push(place);
      if (value <= before) continue;
      best[place] = value;
      count[place] = found * span;
    }
  }
}

/** An example is shown beside a command where it does most of what was asked. */
const fitting = 0.5;

function rankThings(sums: Sums, total: number, postings: Postings, complaining: boolean): TextHit[] {
  const found = bestPhrases(sums, total, postings, complaining);
  for (const fits of found) {
    const together = (sums.covered[fits.thing] ?? 0) / total;
    fits.score = weights.phrase * fits.first + weights.second * fits.second + weights.third * fits.third + weights.together * together;
  }
  addPages(found, postings);
  let top = 0;
  for (const { score } of found) if (score > top) top = score;
  return found
    .filter(({ score }) => score > top * 0.3)
    .sort((a, b) => b.score - a.score)
    .map(({ thing, score, place, example }) => {
      const coverage = (sums.covered[thing] ?? 0) / total;
      return { thing, score, coverage, phrase: place, ...(example !== undefined && { example }) };
    });
}

/** What fits of a thing: how well its three best phrases do, since several that say it are better than one. */
interface Fits {
  thing: number;
  score: number;
  first: number;
  second: number;
  third: number;
  /** Place of the best phrase. */
  place: number;
  /** Place of the example that has most of what was asked, and how much. */
  example: number | undefined;
  shown: number;
}

function bestPhrases({ weight, matched, touched }: Sums, total: number, postings: Postings, complaining: boolean): Fits[] {
  const found: Fits[] = [];
  const places = new Int32Array(postings.things.length);
  for (const place of touched) {
    const phrase = postings.phrases[place];
    if (!phrase) continue;
    const { thing } = phrase;
    const asked = (weight[place] ?? 0) / total;
    const worth = worthOf(phrase, asked, matched[place] ?? 0, complaining);
    let fits = found[(places[thing] ?? 0) - 1];
    if (!fits) {
      fits = { thing, score: 0, first: 0, second: 0, third: 0, place, example: undefined, shown: fitting };
      places[thing] = found.push(fits);
    }
    takeIn(fits, worth, place);
    if (!phrase.example || asked <= fits.shown) continue;
    fits.example = place;
    fits.shown = asked;
  }
  return found;
}

/** How well a phrase fits that has a share of what was asked, in so many of its words. */
function worthOf({ field, length, complains }: IndexedPhrase, asked: number, matched: number, complaining: boolean): number {
  const isShort = short.has(field);
  const said = isShort ? Math.min(1, matched / length) : weights.longText;
  const fits = complains && !complaining && isShort ? weights.complaint : 1;
  return weights.fields[field] * asked * (1 - weights.brevity + weights.brevity * said) * fits;
}

/** In place: a common word stands in thousands of phrases. */
function takeIn(fits: Fits, worth: number, place: number): void {
  if (worth > fits.first) {
    fits.third = fits.second;
    fits.second = fits.first;
    fits.first = worth;
    fits.place = place;
  } else if (worth > fits.second) {
    fits.third = fits.second;
    fits.second = worth;
  } else if (worth > fits.third) fits.third = worth;
}

/** A page of which several parts fit is rather meant than one of which one does. */
function addPages(found: readonly Fits[], { pages, things }: Postings): void {
  const first = new Float64Array(things.length);
  const second = new Float64Array(things.length);
  for (const { thing, score } of found) {
    const page = pages[thing] ?? 0;
    if (score > (first[page] ?? 0)) {
      second[page] = first[page] ?? 0;
      first[page] = score;
    } else if (score > (second[page] ?? 0)) second[page] = score;
  }
  for (const fits of found) {
    const page = pages[fits.thing] ?? 0;
    const other = fits.score === first[page] ? second[page] : first[page];
    fits.score += weights.page * Math.min(other ?? 0, fits.score);
  }
}

function countOf(alternatives: readonly Alternative[], postings: Postings): number {
  return alternatives.reduce((sum, { tokens }) => sum + Math.min(...tokens.map((token) => postings.of(token).length)), 0);
}
