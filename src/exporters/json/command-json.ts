import type { Catalog, CatalogCommand } from '../../catalog/index.ts';
import { commandDocument } from '../command-document.ts';
import { commandDocument as schema } from '../command-schema.ts';

/** A command as JSON, held against the published schema before anybody else can read it. */
export function commandJson(catalog: Catalog, entry: CatalogCommand): string {
  return `${JSON.stringify(schema.parse(commandDocument(catalog, entry)), undefined, 2)}\n`;
}
