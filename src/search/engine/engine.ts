import { buildCommandTree, type CommandTree, commandId } from '../../docker/command-tree.ts';
import { comparedIn } from '../comparison.ts';
import type { SearchDetails, SearchIndex } from '../index-format.ts';
import { unpackCommand, unpackFlags } from '../packed-command.ts';
import { plainLine } from '../plain-line.ts';
import { readCommandLine } from '../read-command-line.ts';
import { syllablesOf } from '../sound/syllables.ts';
import { folded, longestQuestion, simplifier } from '../text/canonical.ts';
import { Initials } from './initials.ts';
import { NamesBySound } from './names-by-sound.ts';
import { Postings } from './postings.ts';
import { Ranking } from './ranking.ts';
import type { TextHit } from './read-text.ts';
import { SoundIndex } from './sound-index.ts';
import { askedOf, type Described, detailsOf, type Phrase, type Thing, thingsOf } from './things.ts';
import type { Dictionary, Unit } from './units.ts';

/** One line of the list. */
export interface SearchResult extends Omit<Thing, 'rank'> {
  /** About 1 for what is called as was typed; results below a half are guesses. */
  score: number;
  /** The wish that was meant, with what to type. */
  example?: { wish: string; run: string; destructive: boolean };
  /** How its text was found, with what is to be marked there. */
  inText?: { as: 'phrase' | 'words'; marks: readonly string[] };
}

/** What a search finds. */
export interface Answer {
  results: SearchResult[];
  /** How the line was read, where that is not how it was typed. */
  understood?: string;
  /** The question, where it is a whole command line that can be taken apart. */
  line?: string;
  /** Ids of the two things that the question compares. */
  compared?: [string, string];
}

/** The search over one index. Pure: it reads no page, no file and no network. */
export interface Engine {
  readonly tree: CommandTree;
  search(line: string, limit?: number): Answer;
  /** Takes in the second file, `pieces` portions at a time, so that a slow device stays usable. False once all is in. */
  extend(details: SearchDetails, pieces?: number): boolean;
}

/** Makes the engine of an index. */
export function createEngine(index: SearchIndex): Engine {
  return new IndexEngine(index);
}

/** Things of the second file that are taken in at once. */
const portion = 40;

/** Names are heard in portions too; what more there is, is read when it is needed. */
const nameReadings = 30;
const phrasesRead = 1000;

class IndexEngine implements Engine {
  readonly tree: CommandTree;
  readonly #index: SearchIndex;
  readonly #popular: readonly string[];
  readonly #dictionary: Dictionary;
  readonly #ranking: Ranking;
  #simplified: (text: string) => string = (text) => text;
  #explained: Readonly<Record<string, string>> = {};
  #pending: (() => void)[] | undefined;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.tree = buildCommandTree(unpackFlags(index.globalFlags).flags, index.commands.map(unpackCommand));
    this.#popular = index.commands.map(([path]) => path);
    this.#dictionary = { postings: new Postings() };
    this.#dictionary.postings.add(thingsOf(index));
    this.#ranking = new Ranking(this.#dictionary);
  }

  extend(details: SearchDetails, pieces = Number.POSITIVE_INFINITY): boolean {
    if (details.stamp !== this.#index.stamp) return false;
    this.#pending ??= this.#steps(details);
    for (const step of this.#pending.splice(0, pieces)) step();
    return this.#pending.length > 0;
  }

  search(line: string, limit = 20): Answer {
    const typed = line.slice(0, longestQuestion * 5);
    const isWord = (word: string) => this.#dictionary.postings.has(word);
    const command = readCommandLine(typed, this.tree, this.#popular, isWord);
    const { units, hits, meant } = this.#ranking.of(this.#plain(typed), command);
    const found = this.#distinct(hits)
      .slice(0, limit * 2)
      .flatMap((hit) => this.#withExplanation(hit));
    const direct = command?.certain ? command.ids.slice(0, 8).flatMap((id) => this.#named(id)) : [];
    const compared = this.#compared(plainLine(typed));
    const results = unique([...direct, ...(compared ? sideBySide(found, compared) : found)]).slice(0, limit);
    const understood = command?.certain ? command.understood : (meant ?? guessOf(units, hits[0], this.#dictionary.postings));
    return {
      results,
      ...(understood !== undefined && { understood }),
      ...(command?.certain && command.whole !== undefined && { line: command.whole }),
      ...(compared && { compared: [compared[0].best.id, compared[1].best.id] }),
    };
  }

  /** The second file in portions that take a few milliseconds each. */
  #steps(details: SearchDetails): (() => void)[] {
    const { postings } = this.#dictionary;
    const { things, phrases } = detailsOf(details, this.#index);
    const known = phrases.flatMap(([id, summary, added]): Described[] => {
      const thing = postings.thingOf(id);
      if (thing?.summary === '') thing.summary = summary;
      return this.#described(id, added);
    });
    return [
      ...portionsOf([...known, ...things]).map((some) => () => postings.add(some)),
      ...portionsOf(askedOf(details)).map((some) => () => postings.add(some.flatMap(([id, asked]) => this.#described(id, asked)))),
      () => this.#listen(details),
      ...Array.from({ length: nameReadings }, () => () => this.#dictionary.sound?.names.read(phrasesRead)),
    ];
  }

  #described(id: string, phrases: Phrase[]): Described[] {
    const thing = this.#dictionary.postings.thingOf(id);
    return thing ? [[thing, phrases]] : [];
  }

  /** From now on the line is also heard, and traditional characters are read. */
  #listen({ sounds, simplified, explained }: SearchDetails): void {
    this.#explained = explained;
    const { postings } = this.#dictionary;
    const syllables = syllablesOf(sounds);
    this.#dictionary.sound = {
      syllables,
      words: new SoundIndex(syllables, postings),
      names: new NamesBySound(postings, syllables),
      initials: new Initials(postings, syllables),
    };
    this.#simplified = simplifier(simplified);
  }

  /** The line, folded. */
  #plain(typed: string): string {
    return this.#simplified(folded(plainLine(typed).slice(0, longestQuestion)));
  }

  /** One option of several commands is one answer: the best command's. */
  #distinct(hits: readonly TextHit[]): TextHit[] {
    const seen = new Set<string>();
    return hits.filter(({ thing }) => {
      const { id = '', kind = 'page' } = this.#dictionary.postings.things[thing] ?? {};
      const long = id.split('#')[1] ?? '';
      return kind !== 'flag' || (!seen.has(long) && seen.add(long));
    });
  }

  /** Who types a term wants its definition, then the section that treats it. */
  #withExplanation(hit: TextHit): SearchResult[] {
    const result = this.#resultOf(hit);
    const place = hit.same ? this.#explained[result.id] : undefined;
    return [result, ...(place === undefined ? [] : this.#named(place, result.score))];
  }

  #resultOf({ thing, score, example }: TextHit): SearchResult {
    const { postings } = this.#dictionary;
    const it = postings.things[thing];
    if (!it) throw new Error(`The index has no thing ${thing}.`);
    const shown = postings.phrases[example ?? -1];
    return { ...resultOf(it, score), ...(shown?.example && { example: { wish: shown.text, ...shown.example } }) };
  }

  #named(id: string, score = 1): SearchResult[] {
    const thing = this.#dictionary.postings.thingOf(id) ?? this.#bareOption(id);
    return thing ? [resultOf(thing, score)] : [];
  }

  /** An option that is asked for before the second file is there. */
  #bareOption(id: string): Thing | undefined {
    const [page = '', long] = id.split('#');
    const owner = this.#dictionary.postings.thingOf(page);
    return owner && { ...owner, id, kind: 'flag', title: `${owner.title} --${long ?? ''}`, summary: '', parent: owner.title };
  }

  #compared(line: string): [Side, Side] | undefined {
    const [first, second] = comparedIn(line)?.map((side) => this.#sideOf(side)) ?? [];
    return first && second && first.best.id !== second.best.id ? [first, second] : undefined;
  }

  #sideOf(side: string): Side | undefined {
    const { hits } = this.#ranking.of(this.#plain(side));
    const command = this.tree.get(side);
    const best = command ? this.#named(commandId(command.path))[0] : hits[0] && this.#resultOf(hits[0]);
    const about = hits.filter(({ coverage }) => coverage > treated).map(({ thing }) => this.#dictionary.postings.things[thing]?.id ?? '');
    return best && { best, about: new Set(about) };
  }
}

/** One of two things that are compared: what is called so, and all that treats it. */
interface Side {
  best: SearchResult;
  about: ReadonlySet<string>;
}

/** Share of the words for a side that a section has if it treats it. */
const treated = 0.5;

function portionsOf<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / portion) }, (_, i) => rows.slice(i * portion, (i + 1) * portion));
}

/** What treats both comes first, then the two things, then the rest. */
function sideBySide(found: readonly SearchResult[], [first, second]: [Side, Side]): SearchResult[] {
  const both = found
    .filter(({ id, kind, score }) => kind === 'section' && score > 0.75 && first.about.has(id) && second.about.has(id))
    .slice(0, 2);
  return [...both, first.best, second.best, ...found];
}

function unique(results: readonly SearchResult[]): SearchResult[] {
  const seen = new Set<string>();
  return results.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function resultOf({ id, kind, title, summary, parent }: Thing, score: number): SearchResult {
  return { id, kind, title, summary, parent, score };
}

/** The phrase that was found, where the words were guessed and it has most of them. */
function guessOf(units: readonly Unit[], hit: TextHit | undefined, postings: Postings): string | undefined {
  if (!hit || hit.coverage < 0.5 || !units.some(({ guessed }) => guessed)) return undefined;
  return postings.phrases[hit.phrase]?.text;
}
