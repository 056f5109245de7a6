import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import * as bench from '../bench/index.ts';
import { findBrowser, launchArguments } from '../browser/index.ts';
import { readBookConfig } from '../catalog/index.ts';
import { idOfHref, pageOf } from '../core/index.ts';
import { outFolder } from './build.ts';
import { serve } from './serve.ts';

/** Where the index of plain Pagefind stands while it is asked: the module and its index must come from the site under test. */
const plainFolder = 'bench-pagefind';
const files = ['dev', 'held-out', 'blind', 'colloquial', 'second-blind', 'third-blind', 'wishes', 'fourth-blind', 'fifth-blind'].map(
  (name) => `src/bench/queries.${name}.tsv`,
);

/**
 * Types the judged queries into the real search page in a real browser and prints the score by kind, beside those of plain Pagefind and
 * of MiniSearch over the same pages; then whether Chinese words find every page that has them, the bytes to the first answer and the time from keystroke to list. The site must be built.
 * `--queries FILE` takes other queries, `--misses` lists what was not first, `--own` leaves the others out.
 */
export async function benchSearch(args: string[]): Promise<number> {
  if (!existsSync(outFolder())) {
    console.error(`There is no ${outFolder()}: run "npm run build" first.`);
    return 1;
  }
  const at = args.indexOf('--queries');
  const own = args.includes('--own');
  if (!own) await bench.writePlainPagefind(outFolder(), plainFolder);
  const { url, stop } = await serve({ port: 4790 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
  try {
    const ids = await publishedIds(await browser.newPage(), url);
    for (const file of at === -1 ? files : [args[at + 1] ?? ''])
      await scoreFile(file, ids, browser, url, { own, misses: args.includes('--misses') });
    await printExactWords(ids, browser, url);
    await printCosts(browser, url);
  } finally {
    await browser.close();
    await stop();
    rmSync(join(outFolder(), plainFolder), { recursive: true, force: true });
  }
  return 0;
}

interface Wishes {
  own: boolean;
  misses: boolean;
}

async function scoreFile(file: string, ids: ReadonlySet<string>, browser: Browser, url: string, { own, misses }: Wishes): Promise<void> {
  const judged = bench.parseJudgedQueries(readFileSync(file, 'utf8'));
  const queries = bench.answerable(judged, ids);
  const page = await browser.newPage({ locale: 'zh-CN' });
  const answers = new Map([['this search', await askAll(queries, boxOf(page, url))]]);
  if (!own) {
    answers.set('plain Pagefind', await askAll(queries, plainOf(page, url)));
    const search = bench.miniSearch(sectionsOf(ids));
    answers.set('MiniSearch', await askAll(queries, async () => async (query) => search(query)));
  }
  await page.close();
  const scores = new Map([...answers].map(([name, results]) => [name, bench.scoreOf(queries, (query) => results.get(query) ?? [], ids)]));
  console.log(`\n${file}: ${queries.length} of ${judged.length} queries have an answer in this book\n`);
  for (const [name, score] of scores) if (name === 'this search') console.log(`${bench.scoreTable(name, score)}\n`);
  console.log(bench.comparisonTable(scores));
  if (misses) console.log(`\n${bench.missesTable(queries, (query) => answers.get('this search')?.get(query) ?? [], ids)}`);
}

/** Opens a search once, then asks it. */
type Contender = () => Promise<(query: string) => Promise<string[]>>;

async function askAll(queries: readonly bench.JudgedQuery[], open: Contender): Promise<Map<string, string[]>> {
  const ask = await open();
  const answers = new Map<string, string[]>();
  for (const { query } of queries) answers.set(query, await ask(query));
  return answers;
}

function boxOf(page: Page, url: string): Contender {
  return async () => {
    await page.goto(`${url}search/`);
    await bench.awaitIndex(page);
    return (query) => bench.askBox(page, query);
  };
}

function plainOf(page: Page, url: string): Contender {
  const { base } = readBookConfig();
  return async () => {
    // The policy of the pages allows what Pagefind needs, and nothing that would count for or against it.
    await page.goto(`${url}search/`);
    return async (query) => {
      const found = await bench.askPlainPagefind(page, plainFolder, base, query);
      return found.flatMap((href) => idOfHref(href, base) ?? []);
    };
  };
}

function sectionsOf(ids: ReadonlySet<string>): bench.PageSection[] {
  const pages = [...new Set([...ids].map(pageOf))];
  return pages.flatMap((id) => {
    const file = join(outFolder(), id, 'index.html');
    return existsSync(file) ? bench.pageSections(id, readFileSync(file, 'utf8')) : [];
  });
}

async function publishedIds(page: Page, url: string): Promise<Set<string>> {
  const { links }: { links: { id: string }[] } = await (await page.request.get(`${url}links.json`)).json();
  await page.close();
  return new Set(links.map((link) => link.id));
}

/** Pages whose text the search has; the others list what stands in these. */
const pagesOfText = /^(?:chapters|commands|figures|models)\/|^(?:glossary|timeline|troubleshooting)$/;

/** Chinese words against the pages that show them. */
async function printExactWords(ids: ReadonlySet<string>, browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const texts = new Map<string, string>();
  for (const id of new Set([...ids].map(pageOf))) {
    if (!pagesOfText.test(id)) continue;
    await page.goto(`${url}${id}/`);
    texts.set(id, await bench.shownText(page));
  }
  await page.goto(`${url}search/`);
  await bench.awaitIndex(page);
  const having = new Map<string, Set<string>>();
  const found = new Map<string, Set<string>>();
  for (const word of bench.exactWords) {
    having.set(word, new Set([...texts].filter(([, text]) => text.includes(word)).map(([id]) => id)));
    found.set(word, new Set((await bench.askForPhrase(page, word)).map(pageOf).filter((id) => texts.has(id))));
  }
  await page.close();
  const { words, recall, precision, faults } = bench.agreementOf(having, found);
  console.log(`\n${words} Chinese words in ${texts.size} pages: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  for (const fault of faults) console.log(`  ${fault}`);
}

async function printCosts(browser: Browser, url: string): Promise<void> {
  const reader = await browser.newPage();
  await reader.goto(`${url}glossary/`, { waitUntil: 'networkidle' });
  const loaded = await bench.loadedForFirstAnswer(reader, 'docker rm');
  const sizes = loaded.map((address): [string, number] => [address.replace(url, ''), compressedSize(address.replace(url, ''))]);
  console.log(`\nbytes to the first answer (brotli): ${sizes.reduce((sum, [, bytes]) => sum + bytes, 0)}`);
  for (const [name, bytes] of sizes) console.log(`  ${String(bytes).padStart(6)}  ${name}`);
  await reader.close();
  const page = await browser.newPage();
  await page.goto(`${url}search/`);
  await bench.awaitIndex(page);
  const typed = bench.parseJudgedQueries(readFileSync(files[0] ?? '', 'utf8')).filter((_, i) => i % 6 === 0);
  const times = await bench.keystrokeTimes(
    page,
    typed.map(({ query }) => query),
    4,
  );
  const milliseconds = (share: number) => bench.percentile(times, share).toFixed(1);
  console.log(
    `\nkeystroke to list at 4× throttling: p50 ${milliseconds(0.5)} ms, p95 ${milliseconds(0.95)} ms, ${times.length} keystrokes`,
  );
}

/** What a file of the site weighs over the wire; 0 for what is no file of it. */
function compressedSize(path: string): number {
  const file = join(outFolder(), path.split(/[?#]/)[0] ?? '');
  return existsSync(file) && !file.endsWith('/') ? brotliCompressSync(readFileSync(file)).length : 0;
}
