import { planQuery } from '../../search/query.ts';
import { base } from '../base.ts';

/** One line of the list. */
export interface SearchResult {
  id: string;
  url: string;
  kind: string;
  title: string;
  summary: string;
  parent: string;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; meta: Record<string, string | undefined> }>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index; called as soon as the reader shows the wish to search. */
export function prepare(): Promise<Pagefind> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pagefind> {
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

/** At most `limit` results, best first: the steps of the plan one below the other, no thing twice. */
export async function search(typed: string, limit = 20): Promise<SearchResult[]> {
  const { steps, wantsFlags } = planQuery(typed);
  const pagefind = await prepare();
  const found = new Map<string, PagefindResult>();
  for (const step of steps) {
    const { results } = await pagefind.search(step);
    for (const result of results.slice(0, limit)) if (!found.has(result.id)) found.set(result.id, result);
    if (found.size >= limit) break;
  }
  const results = await Promise.all([...found.values()].slice(0, limit).map(toResult));
  return wantsFlags
    ? [...results.filter((result) => result.kind === 'flag'), ...results.filter((result) => result.kind !== 'flag')]
    : results;
}

async function toResult(result: PagefindResult): Promise<SearchResult> {
  const { url, meta } = await result.data();
  return {
    id: meta['id'] ?? '',
    url,
    kind: meta['kind'] ?? 'page',
    title: meta['title'] ?? '',
    summary: meta['summary'] ?? '',
    parent: meta['parent'] ?? '',
  };
}
