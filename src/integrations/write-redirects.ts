import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bookFolder, type Catalog, readPermalinks, redirectsOf } from '../catalog/index.ts';
import { fragmentOf, pageOf } from '../core/index.ts';
import { redirectFiles, redirectPage, type RedirectRow } from '../permalinks/index.ts';
import type { BookConfig } from '../schemas/index.ts';

/**
 * Writes a page at every old address below `folder`, never over a page that exists, and the same redirects as servers take them.
 * Returns how many. The policy of the pages needs no hashes: the one script is a file, and there is no style.
 */
export function writeRedirects(folder: string, catalog: Catalog, book: BookConfig): number {
  const rows = redirectsOf(catalog, readPermalinks(bookFolder()).redirects);
  const pages = rows.filter(({ from }) => !from.includes('#'));
  for (const { from, to } of pages) {
    const target = join(folder, from, 'index.html');
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    const { base, site, language } = book;
    const policy = "default-src 'none'; script-src 'self'";
    writeFileSync(target, redirectPage(to, { base, site, language, policy, parts: partsOf(from, rows) }));
  }
  for (const { name, text } of redirectFiles(rows, book.base)) writeFileSync(join(folder, name), text);
  return pages.length;
}

/** The parts of an old page that have redirects of their own. */
function partsOf(page: string, rows: readonly RedirectRow[]): Record<string, string> {
  return Object.fromEntries(
    rows.filter(({ from }) => from.includes('#') && pageOf(from) === page).map(({ from, to }) => [fragmentOf(from) ?? '', to]),
  );
}
