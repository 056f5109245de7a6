import { isKind } from '../../core/kinds.ts';
import type { SearchResult } from '../../search/engine/engine.ts';
import { spellOut } from '../../search/full-text/spell-out.ts';
import { planQuery } from '../../search/query.ts';
import { base } from '../base.ts';

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ meta: Record<string, string | undefined> }>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** Something found whose title is not loaded yet. */
interface Hit {
  result: PagefindResult;
  inText: SearchResult['inText'];
}

/** What the texts say to a question, in order; titles are loaded for what is shown. */
export interface TextHits {
  readonly left: number;
  next(count: number): Promise<SearchResult[]>;
}

/** Things that have the words but not the phrase: who reads past these asks another question. */
const mostLoose = 15;
/** Words of a line that are asked for, each by itself; longer lines are pasted, and their phrase is what finds them. */
const mostWords = 12;
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
let loading: Promise<Pagefind> | undefined;

/** Loads the full-text engine; a failure is not kept. */
function loadPagefind(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({
    baseUrl: base,
    ranking: {
      pageLength: 0.2,
      termFrequency: 0.6,
      termSimilarity: 2,
      metaWeights: { title: 5, names: 6, summary: 2, id: 0, kind: 0, parent: 0.5 },
    },
  });
  await pagefind.init();
  return pagefind;
}

/** Everything whose text has the phrase as typed, best first; below it some of what has its words. */
export async function findInText(line: string): Promise<TextHits> {
  const pagefind = await loadPagefind();
  const found = new Map<string, Hit>();
  let loose = 0;
  for (const step of planQuery(line.slice(0, 200)).steps) {
    const phrase = /^"(.*)"$/.exec(step)?.[1];
    if (phrase === undefined && loose >= mostLoose) continue;
    const results = phrase === undefined ? await withWords(pagefind, step) : await withPhrase(pagefind, phrase);
    const inText = phrase === undefined ? looseIn(step) : { as: 'phrase' as const, marks: [phrase] };
    for (const result of results) {
      if (found.has(result.id) || (phrase === undefined && loose >= mostLoose)) continue;
      found.set(result.id, { result, inText });
      if (phrase === undefined) loose += 1;
    }
  }
  return hitsOf([...found.values()]);
}

function hitsOf(hits: Hit[]): TextHits {
  let at = 0;
  return {
    get left() {
      return hits.length - at;
    },
    async next(count) {
      const portion = hits.slice(at, at + count);
      const results = await Promise.all(portion.map(toResult));
      // Only what came is done with: a portion that did not can be asked for again.
      at += portion.length;
      return results;
    },
  };
}

async function withPhrase(pagefind: Pagefind, phrase: string): Promise<PagefindResult[]> {
  return (await pagefind.search(`"${spellOut(phrase)}"`)).results;
}

/** What has every word of a line, each as it is written: unquoted, a word that no text has is cut until some text has its beginning. */
async function withWords(pagefind: Pagefind, line: string): Promise<PagefindResult[]> {
  let scores = new Map<string, number>();
  let results: PagefindResult[] = [];
  for (const [i, word] of wordsOf(line).entries()) {
    const before = scores;
    const found = await withPhrase(pagefind, word);
    results = found.filter(({ id }) => i === 0 || before.has(id));
    scores = new Map(results.map(({ id, score }) => [id, score + (before.get(id) ?? 0)]));
    if (results.length === 0) break;
  }
  // The results as Pagefind made them, since it forgets the data of those that nobody holds any more: a copy finds nothing.
  return results.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
}

function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu)].flatMap(([run]) =>
    /\p{Script=Han}/u.test(run) ? [...segmenter.segment(run)].map(({ segment }) => segment) : [run],
  );
  return [...new Set(words)].slice(0, mostWords);
}

/** Words that the index has in place of options are found by name and not in the text. */
function looseIn(step: string): SearchResult['inText'] {
  return /(?:^|\s)xf[ls]/.test(step) ? undefined : { as: 'words', marks: wordsOf(step) };
}

async function toResult({ result, inText }: Hit): Promise<SearchResult> {
  const { meta } = await result.data();
  const kind = isKind(meta['kind']) ? meta['kind'] : 'page';
  return {
    id: meta['id'] ?? '',
    kind,
    title: meta['title'] ?? '',
    summary: meta['summary'] ?? '',
    parent: meta['parent'] ?? '',
    score: 0,
    ...(inText && { inText }),
  };
}
