import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalog } from '../catalog/index.ts';
import { pageTexts, type SearchRecord, searchRecords, spellOut } from '../search/index.ts';

/**
 * Writes the Pagefind index of a catalog to `<folder>/pagefind`; it holds what the built pages say, word for word.
 * Returns the number of records. @throws Error with Pagefind's reasons
 */
export async function writeSearchIndex(folder: string, catalog: Catalog): Promise<number> {
  const records = withBuiltTexts(searchRecords(catalog), folder);
  const { index, errors } = await createIndex({ forceLanguage: 'zh', writePlayground: false });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const record of records) {
    const { errors: problems } = await index.addCustomRecord({
      url: record.url === '' ? './' : record.url,
      content: spellOut([record.title, record.content].join('\n')),
      language: 'zh',
      meta: {
        id: record.id,
        kind: record.kind,
        title: record.title,
        names: spellOut([record.title, record.names].join('\n')),
        summary: record.summary,
        ...(record.parent !== undefined && { parent: record.parent }),
      },
    });
    if (problems.length > 0) throw new Error(`Pagefind refused the record "${record.id}": ${problems.join('; ')}`);
  }
  const { errors: problems } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  if (problems.length > 0) throw new Error(`Pagefind could not write its index: ${problems.join('; ')}`);
  return records.length;
}

/** Pages of one kind of entry: what they hold are things of their own. The other pages of this kind list what is elsewhere. */
const collections: ReadonlySet<string> = new Set(['glossary', 'timeline', 'troubleshooting']);

/** Things with the text of their built pages, which says more than the source: figures, tables, code, lists of commands. */
function withBuiltTexts(records: SearchRecord[], folder: string): SearchRecord[] {
  const ids = new Set(records.map(({ id }) => id));
  const texts = new Map<string, string>();
  for (const { id, kind } of records) {
    const file = join(folder, id, 'index.html');
    if (id.includes('#') || (kind === 'page' && !collections.has(id)) || !existsSync(file)) continue;
    const sections = pageTexts(readFileSync(file, 'utf8'), (section) => ids.has(`${id}#${section}`));
    for (const [section, text] of sections) texts.set(section === '' ? id : `${id}#${section}`, text);
  }
  return records.map((record) => ({ ...record, content: texts.get(record.id) ?? record.content }));
}
