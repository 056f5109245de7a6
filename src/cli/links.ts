import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aliasRedirects, buildCatalog, linksOf, readWholeContent } from '../catalog/index.ts';
import { IssuesError } from '../core/index.ts';
import { formatLedger, ledgerFile, parseLedger, parseRedirects, redirectsFile } from '../permalinks/index.ts';

const usage = 'Usage: npm run links -- record   adds every id of the book to the ledger of published ids; never removes one';

/** The ledger of published ids. */
export async function links([action]: string[]): Promise<number> {
  if (action !== 'record') {
    console.error(usage);
    return 2;
  }
  const content = readWholeContent();
  const catalog = buildCatalog(content);
  const file = join(content.folder, ledgerFile);
  const { rows, issues } = existsSync(file) ? parseLedger(readFileSync(file, 'utf8'), file) : { rows: [], issues: [] };
  if (issues.length > 0) throw new IssuesError(issues);
  const redirectFile = join(content.folder, redirectsFile);
  const kept = existsSync(redirectFile) ? parseRedirects(readFileSync(redirectFile, 'utf8'), redirectFile) : { redirects: [], issues: [] };
  if (kept.issues.length > 0) throw new IssuesError(kept.issues);
  const known = new Map<string, string>(rows.map((row) => [row.id, row.kind]));
  const current = [
    ...linksOf(catalog).map(({ id, kind }) => ({ id, kind })),
    ...[...kept.redirects, ...aliasRedirects(catalog)].map(({ from }) => ({ id: from, kind: 'alias' })),
  ];
  const added = current.filter(({ id }) => id !== '' && !known.has(id));
  for (const { id, kind } of added) known.set(id, kind);
  writeFileSync(file, formatLedger([...known].map(([id, kind]) => ({ id, kind }))));
  console.log(`${added.length} ids added to ${file}; ${known.size} in all.`);
  return 0;
}
