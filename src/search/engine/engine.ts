import { buildCommandTree, type CommandTree } from '../../docker/command-tree.ts';
import { comparedIn } from '../comparison.ts';
import type { SearchDetails, SearchIndex } from '../index-format.ts';
import { unpackCommand, unpackFlags } from '../packed-command.ts';
import { plainLine } from '../plain-line.ts';
import { type CommandReading, readCommandLine } from '../read-command-line.ts';
import { syllablesOf } from '../sound/syllables.ts';
import { canonical, folded, longestQuestion, simplifier } from '../text/canonical.ts';
import { Initials } from './initials.ts';
import { Postings } from './postings.ts';
import { findByText, type TextHit } from './read-text.ts';
import { SoundIndex } from './sound-index.ts';
import { type Described, detailsOf, type Thing, thingsOf } from './things.ts';
import { type Dictionary, type Unit, unitsOf } from './units.ts';

/** One line of the list. */
export interface SearchResult extends Omit<Thing, 'rank'> {
  /** About 1 for what is called as was typed; results below a quarter are guesses. */
  score: number;
  /** The wish that was meant, with what to type. */
  example?: { wish: string; run: string; destructive: boolean };
}

/** What a search finds. */
export interface Answer {
  results: SearchResult[];
  /** How the line was read, where that is not how it was typed. */
  understood?: string;
  /** Ids of the two things that the question compares. */
  compared?: [string, string];
}

/** The search over one index. Pure: it reads no page, no file and no network. */
export interface Engine {
  readonly tree: CommandTree;
  search(line: string, limit?: number): Answer;
  /** Takes in the second file, a piece at a time, so that a slow device stays usable between them. False once all is in. */
  extend(details: SearchDetails, pieces?: number): boolean;
}

/** Makes the engine of an index. */
export function createEngine(index: SearchIndex): Engine {
  return new IndexEngine(index);
}

/** Things of the second file that are taken in at once. */
const portion = 50;

class IndexEngine implements Engine {
  readonly tree: CommandTree;
  readonly #index: SearchIndex;
  readonly #popular: readonly string[];
  readonly #dictionary: Dictionary;
  readonly #simplified: (text: string) => string;
  #pending: (() => void)[] | undefined;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.tree = buildCommandTree(unpackFlags(index.globalFlags).flags, index.commands.map(unpackCommand));
    this.#popular = index.commands.map(([path]) => path);
    this.#simplified = simplifier(index.simplified);
    const postings = new Postings();
    postings.add(thingsOf(index));
    const syllables = syllablesOf(index.sounds);
    this.#dictionary = { postings, syllables, sounds: new SoundIndex(syllables), initials: new Initials(postings, syllables) };
    this.#dictionary.sounds.update(postings);
  }

  extend(details: SearchDetails, pieces = Number.POSITIVE_INFINITY): boolean {
    if (details.stamp !== this.#index.stamp) return false;
    this.#pending ??= this.#steps(details);
    for (const step of this.#pending.splice(0, pieces)) step();
    if (this.#pending.length > 0) return true;
    this.#dictionary.sounds.update(this.#dictionary.postings);
    return false;
  }

  search(line: string, limit = 20): Answer {
    const typed = line.slice(0, longestQuestion * 5);
    const command = readCommandLine(typed, this.tree, this.#popular, (word) => this.#dictionary.postings.has(word));
    const { units, hits } = this.#ranked(this.#plain(typed), command);
    const found = this.#distinct(hits).slice(0, limit * 2).map((hit) => this.#resultOf(hit));
    const direct = command?.certain ? command.ids.slice(0, 8).flatMap((id) => this.#named(id)) : [];
    const pair = comparedIn(plainLine(typed));
    const compared = pair && this.#compared(pair);
    const results = unique([...direct, ...(compared ? sideBySide(found, compared) : found)]).slice(0, limit);
    const understood = command?.certain ? command.understood : guessOf(units, hits[0], this.#dictionary.postings);
    return { results, ...(understood !== undefined && { understood }), ...(compared && { compared }) };
  }

  /** The second file in portions that take a few milliseconds each. */
  #steps(details: SearchDetails): (() => void)[] {
    const { postings } = this.#dictionary;
    const { things, phrases } = detailsOf(details, this.#index);
    const known = phrases.flatMap(([id, summary, added]): Described[] => {
      const thing = postings.thingOf(id);
      if (thing?.summary === '') thing.summary = summary;
      return thing ? [[thing, added]] : [];
    });
    const all = [...known, ...things];
    return Array.from({ length: Math.ceil(all.length / portion) }, (_, i) => () => postings.add(all.slice(i * portion, (i + 1) * portion)));
  }

  /** The line, folded. */
  #plain(typed: string): string {
    return this.#simplified(folded(plainLine(typed).slice(0, longestQuestion)));
  }

  #ranked(plain: string, command?: CommandReading): { units: Unit[]; hits: TextHit[] } {
    const { postings } = this.#dictionary;
    const question = questionOf(plain);
    const units = unitsOf(question, this.#dictionary);
    const likely = new Set(command?.ids ?? []);
    const same = new Map(postings.saying(plain).map((place) => [postings.phrases[place]?.thing, place]));
    const hits = findByText(units, postings)
      .slice(0, 300)
      .map((hit): TextHit => {
        const thing = postings.things[hit.thing];
        if (!thing) return hit;
        const exact = same.get(hit.thing);
        const bonus = (exact === undefined ? 0 : 0.25) + (likely.has(thing.id) ? 0.15 : 0);
        return { ...hit, score: hit.score + bonus + priorOf(thing, question, units.length) };
      })
      .sort((a, b) => b.score - a.score);
    return { units, hits };
  }

  #named(id: string): SearchResult[] {
    const thing = this.#dictionary.postings.thingOf(id) ?? this.#bareOption(id);
    return thing ? [resultOf(thing, 1)] : [];
  }

  /** An option that is asked for before the second file is there. */
  #bareOption(id: string): Thing | undefined {
    const [page = '', long] = id.split('#');
    const owner = this.#dictionary.postings.thingOf(page);
    return owner && { ...owner, id, kind: 'flag', title: `${owner.title} --${long ?? ''}`, summary: '', parent: owner.title };
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

  #resultOf({ thing, phrase, score }: TextHit): SearchResult {
    const { postings } = this.#dictionary;
    const { text, example } = postings.phrases[phrase] ?? { text: '', example: undefined };
    const it = postings.things[thing];
    if (!it) throw new Error(`The index has no thing ${thing}.`);
    return { ...resultOf(it, score), ...(example && { example: { wish: text, ...example } }) };
  }

  #compared(pair: [string, string]): [SearchResult, SearchResult] | undefined {
    const [first, second] = pair.map((side) => this.#bestOf(side));
    return first && second && first.id !== second.id ? [first, second] : undefined;
  }

  #bestOf(side: string): SearchResult | undefined {
    const command = /^[a-z-]+$/.test(side) ? this.tree.get(side) : undefined;
    if (command) return this.#named(`commands/${command.path.replaceAll(' ', '/')}`)[0];
    const [hit] = this.#ranked(this.#plain(side)).hits;
    return hit && this.#resultOf(hit);
  }
}

/** The line in the words of the lexicon; as typed where nothing but function words is left. */
function questionOf(plain: string): string {
  const question = canonical(plain);
  return /[\p{L}\p{N}]/u.test(question) ? question : plain;
}

/** Groups of commands that are meant only when they are named; all others are about containers, images, volumes and networks. */
const namedGroups: Readonly<Record<string, RegExp>> = {
  compose: /compose/,
  buildx: /buildx|构建器|bake/,
  builder: /builder|构建/,
  service: /service|服务/,
  stack: /stack|栈/,
  swarm: /swarm|集群/,
  node: /node|节点/,
  secret: /secret|密钥|密码/,
  config: /config|配置/,
  plugin: /plugin|插件/,
  trust: /trust|签名/,
  manifest: /manifest|清单|架构/,
  context: /context|上下文|主机|远程/,
};

/** The more used of two is meant; an option is asked for by its command more often than alone; messages are pasted, hence long. */
function priorOf({ id, kind, rank }: Thing, question: string, units: number): number {
  const group = /^commands\/([a-z]+)/.exec(id)?.[1] ?? '';
  const unnamed = namedGroups[group]?.test(question) === false ? -0.12 : 0;
  const ofKind = { flag: -0.08, figure: -0.03, page: -0.03, message: units > 4 ? 0.08 : 0 }[String(kind)] ?? 0;
  return unnamed + 0.1 * rank + ofKind;
}

/** What treats both comes first, then the two things, then the rest. */
function sideBySide(found: readonly SearchResult[], pair: readonly SearchResult[]): SearchResult[] {
  const both = found.filter(({ kind, score }) => kind === 'section' && score > 0.5).slice(0, 2);
  return [...both, ...pair, ...found];
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
