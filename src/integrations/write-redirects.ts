import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aliasRedirects, type Catalog } from '../catalog/index.ts';
import { bookFolder } from '../catalog/index.ts';
import { parseRedirects, redirectPage, redirectsFile } from '../permalinks/index.ts';
import type { BookConfig } from '../schemas/index.ts';

/**
 * Writes a page at every old address below `folder`; never over a page that exists. Returns how many.
 * Their policy needs no hashes: the one script is a file, and there is no style.
 */
export function writeRedirects(folder: string, catalog: Catalog, book: BookConfig): number {
  const file = join(bookFolder(), redirectsFile);
  const kept = existsSync(file) ? parseRedirects(readFileSync(file, 'utf8'), file).redirects : [];
  const pages = [...kept, ...aliasRedirects(catalog)].filter(({ from }) => !from.includes('#'));
  for (const { from, to } of pages) {
    const target = join(folder, from, 'index.html');
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      redirectPage(to, { base: book.base, site: book.site, language: book.language, policy: "default-src 'none'; script-src 'self'" }),
    );
  }
  return pages.length;
}
