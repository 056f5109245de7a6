import { planQuery } from '../../search/query.ts';
import type { SearchResult } from '../../search/engine/engine.ts';
import { base } from '../base.ts';
import { kindNames } from './kind-names.ts';

interface PagefindResult {
  id: string;
  data(): Promise<{ meta: Record<string, string | undefined> }>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

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

/** Things whose text has the words, best first: the phrase as typed, then its words. */
export async function findInText(line: string, limit: number): Promise<SearchResult[]> {
  const pagefind = await loadPagefind();
  const found = new Map<string, PagefindResult>();
  for (const step of planQuery(line.slice(0, 200)).steps) {
    const { results } = await pagefind.search(step);
    for (const result of results.slice(0, limit)) if (!found.has(result.id)) found.set(result.id, result);
    if (found.size >= limit) break;
  }
  return Promise.all([...found.values()].slice(0, limit).map(toResult));
}

async function toResult(result: PagefindResult): Promise<SearchResult> {
  const { meta } = await result.data();
  const kind = [...kindNames.keys()].find((name) => name === meta['kind']) ?? 'page';
  return {
    id: meta['id'] ?? '',
    kind,
    title: meta['title'] ?? '',
    summary: meta['summary'] ?? '',
    parent: meta['parent'] ?? '',
    score: 0,
  };
}
