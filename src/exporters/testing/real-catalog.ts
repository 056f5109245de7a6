import { buildCatalog, readWholeContent } from '../../catalog/index.ts';
import type { CatalogCommand } from '../../catalog/index.ts';

/** The catalog of this repository's book: what is exported is text, and only real text has every case. */
export const realCatalog = buildCatalog(readWholeContent('content'));

export const realCommands = [...realCatalog.commands.values()];

/** A command of the book by its path. */
export function realCommand(path: string): CatalogCommand {
  const entry = realCatalog.commands.get(path);
  if (!entry) throw new Error(`The book has no command "${path}".`);
  return entry;
}
