import { buildCommandTree, type CommandTree } from '../../docker/command-tree.ts';
import type { CommandIndex } from '../../search/command-index.ts';
import { plainLine } from '../../search/plain-line.ts';
import { planQuery } from '../../search/query.ts';
import { readCommandLine } from '../../search/read-command-line.ts';
import { base } from '../base.ts';
import { hrefOf } from '../../core/address.ts';

/** One line of the list. */
export interface SearchResult {
  id: string;
  url: string;
  kind: string;
  title: string;
  summary: string;
  parent: string;
}

/** A result with the words that it goes by, for ranking. */
interface NamedResult extends SearchResult {
  names: string;
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

interface Engine {
  pagefind: Pagefind;
  tree: CommandTree;
  index: CommandIndex;
}

let loading: Promise<Engine> | undefined;

/** Loads both indexes; called as soon as the reader shows the wish to search. A failure is not kept. */
export function prepare(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Engine> {
  const [pagefind, response]: [Pagefind, Response] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`),
    fetch(`${base}search/commands.json`),
  ]);
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
  const index: CommandIndex = await response.json();
  return { pagefind, index, tree: buildCommandTree(index.globalFlags, index.commands) };
}

/** At most `limit` results, best first: what the line says as a command, then the steps of the plan, no thing twice. */
export async function search(typed: string, limit = 20): Promise<SearchResult[]> {
  const { pagefind, tree, index } = await prepare();
  const direct = readCommandLine(typed, tree, index.popular)
    .slice(0, 8)
    .map((id) => commandResult(id, tree, index));
  const found = new Map<string, PagefindResult>();
  for (const step of planQuery(typed).steps) {
    const { results } = await pagefind.search(step);
    for (const result of results.slice(0, limit)) if (!found.has(result.id)) found.set(result.id, result);
    if (found.size >= limit) break;
  }
  const results = await Promise.all([...found.values()].slice(0, limit).map(toResult));
  const known = new Set(direct.map((result) => result.id));
  const named = byName(
    typed,
    results.filter((result) => !known.has(result.id)),
  );
  return [...direct, ...named].slice(0, limit);
}

function commandResult(id: string, tree: CommandTree, index: CommandIndex): SearchResult {
  const [page = '', flag] = id.split('#');
  const path = page.replace('commands/', '').replaceAll('/', ' ');
  const title = `docker ${path}`;
  const common = { id, url: hrefOf(id, base), parent: title };
  if (flag === undefined) return { ...common, kind: tree.get(path)?.kind ?? 'command', title, summary: index.summaries[id] ?? '' };
  return { ...common, kind: 'flag', title: `${title} --${flag}`, summary: index.summaries[page] ?? '' };
}

/**
 * What is called as was typed comes first, then messages with the words in this order, then what has it in its name; among these
 * docker's own commands come before the same words of a plugin. The rest stays as the index ranks it.
 */
function byName(typed: string, results: readonly NamedResult[]): NamedResult[] {
  const query = plainLine(typed).toLowerCase();
  const closeness = ({ id, kind, title, names }: NamedResult) => {
    if (kind === 'message' && query.includes(' ') && names.toLowerCase().includes(query)) return 3;
    const called = [title.toLowerCase(), ...names.toLowerCase().split(' ')];
    if (!called.some((name) => name.includes(query))) return 0;
    return (called.includes(query) ? 4 : 2) - (/^commands\/(compose|buildx)\b/.test(id) ? 1 : 0);
  };
  return [...results].sort((a, b) => closeness(b) - closeness(a));
}

async function toResult(result: PagefindResult): Promise<NamedResult> {
  const { url, meta } = await result.data();
  return {
    id: meta['id'] ?? '',
    url,
    kind: meta['kind'] ?? 'page',
    title: meta['title'] ?? '',
    summary: meta['summary'] ?? '',
    parent: meta['parent'] ?? '',
    names: meta['names'] ?? '',
  };
}
