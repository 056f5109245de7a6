import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalog } from '../catalog/index.ts';
import { searchRecords } from '../search/index.ts';

/** Writes the Pagefind index of a catalog to `<folder>/pagefind`. Returns the number of records. @throws Error with Pagefind's reasons */
export async function writeSearchIndex(folder: string, catalog: Catalog): Promise<number> {
  const records = searchRecords(catalog);
  const { index, errors } = await createIndex({ forceLanguage: 'zh', writePlayground: false });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const record of records) {
    const { errors: problems } = await index.addCustomRecord({
      url: record.url === '' ? './' : record.url,
      content: [record.title, record.content].join('\n'),
      language: 'zh',
      meta: {
        id: record.id,
        kind: record.kind,
        title: record.title,
        names: record.names,
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
