import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { type JudgedQuery, parseJudgedQueries, rankOf, scoreOf } from '../bench/index.ts';
import { findBrowser, launchArguments } from '../browser/index.ts';
import { serve } from './serve.ts';

/**
 * Types the judged queries into the real search page in a real browser and prints the score by kind.
 * `--queries FILE` takes other queries, `--misses` lists what was not first. The site must be built.
 */
export async function benchSearch(args: string[]): Promise<number> {
  const at = args.indexOf('--queries');
  const queries = parseJudgedQueries(readFileSync(at === -1 ? 'src/bench/queries.dev.tsv' : (args[at + 1] ?? ''), 'utf8'));
  const { url, stop } = await serve({ port: 4790 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
  try {
    const page = await browser.newPage({ locale: 'zh-CN' });
    const ids = await publishedIds(page, url);
    const results = await askAll(page, url, queries);
    printScore(queries, results, ids);
    if (args.includes('--misses')) printMisses(queries, results, ids);
  } finally {
    await browser.close();
    await stop();
  }
  return 0;
}

async function publishedIds(page: Page, url: string): Promise<Set<string>> {
  const { links }: { links: { id: string }[] } = await (await page.request.get(`${url}links.json`)).json();
  return new Set(links.map((link) => link.id));
}

async function askAll(page: Page, url: string, queries: readonly JudgedQuery[]): Promise<Map<string, string[]>> {
  await page.goto(`${url}search/`);
  const field = page.getByRole('searchbox');
  const results = new Map<string, string[]>();
  for (const { query } of queries) {
    await field.fill(query);
    await page.locator(`.search-results[data-query=${JSON.stringify(query.trim())}]`).waitFor({ state: 'attached' });
    results.set(
      query,
      await page.locator('.search-results a[data-id]').evaluateAll((links) => links.map((link) => link.getAttribute('data-id') ?? '')),
    );
  }
  return results;
}

function printScore(queries: readonly JudgedQuery[], results: ReadonlyMap<string, string[]>, ids: ReadonlySet<string>): void {
  console.log('kind                   n  success@1  success@3  MRR@10  zero-result');
  for (const [kind, { queries: n, first, three, reciprocal, zero }] of scoreOf(queries, (query) => results.get(query) ?? [], ids)) {
    const columns = [
      first.toFixed(3).padStart(10),
      three.toFixed(3).padStart(10),
      reciprocal.toFixed(3).padStart(7),
      zero.toFixed(3).padStart(12),
    ];
    console.log(`${kind.padEnd(18)} ${String(n).padStart(5)} ${columns.join(' ')}`);
  }
}

function printMisses(queries: readonly JudgedQuery[], results: ReadonlyMap<string, string[]>, ids: ReadonlySet<string>): void {
  console.log('\nrank  kind              query → first results');
  for (const judged of queries) {
    const got = results.get(judged.query) ?? [];
    const rank = rankOf(judged, got, ids);
    if (rank !== 1)
      console.log(
        `${String(rank || '-').padStart(4)}  ${judged.kind.padEnd(16)}  ${judged.query} → ${got.slice(0, 3).join(' ')} (wanted ${judged.expected.slice(0, 2).join(' ')})`,
      );
  }
}
