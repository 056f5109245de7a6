import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages with Pagefind as it comes, into a folder of the site. @throws Error with Pagefind's reasons */
export async function writePlainPagefind(site: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  await index.addDirectory({ path: site });
  const { errors: problems } = await index.writeFiles({ outputPath: join(site, folder) });
  await close();
  if (problems.length > 0) throw new Error(`Pagefind could not write its index: ${problems.join('; ')}`);
}

interface PlainPagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string; sub_results: { url: string }[] }> }[] }>;
}

/** Asks the index in the open page: addresses of pages, each followed by those of its sections. */
export function askPlainPagefind(page: Page, folder: string, base: string, query: string): Promise<string[]> {
  return page.evaluate(
    async ([script, baseUrl, asked]) => {
      const pagefind: PlainPagefind = await import(script);
      await pagefind.options({ baseUrl });
      const { results } = await pagefind.search(asked);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.flatMap(({ url, sub_results }) => [url, ...sub_results.map((sub) => sub.url)]);
    },
    [`${base}${folder}/pagefind.js`, base, query] as const,
  );
}
