import { buildCatalog, readContent } from '../../catalog/index.ts';
import type { Handbook } from '../explanation.ts';

/** The book's catalog, and what it says of commands. */
export const catalog = buildCatalog(readContent('content').content);

export const realHandbook: Handbook = {
  tree: catalog.tree,
  purposeOf: (path) => catalog.commands.get(path)?.words?.purpose ?? '',
  optionOf: (path, long) => catalog.commands.get(path)?.words?.flags?.[long] ?? '',
};
