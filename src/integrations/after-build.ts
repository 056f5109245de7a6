import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildCatalog, readWholeContent } from '../catalog/index.ts';
import type { BookConfig } from '../schemas/index.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Writes what a build needs besides its pages: redirects from other spellings and old addresses, and the search index. */
export function afterBuild(book: BookConfig): AstroIntegration {
  return {
    name: 'book-after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const catalog = buildCatalog(readWholeContent());
        const redirects = writeRedirects(folder, catalog, book);
        logger.info(`${redirects} redirects`);
        const records = await writeSearchIndex(folder, catalog);
        logger.info(`search index of ${records} records`);
      },
    },
  };
}
