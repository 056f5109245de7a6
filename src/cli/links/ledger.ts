import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aliasRedirects, buildCatalog, linksOf, type Permalinks, readPermalinks, readWholeContent } from '../../catalog/index.ts';
import { IssuesError } from '../../core/index.ts';
import { formatLedger, formatRelease, isDay, newSince, type Published, releasesFolder, resolver } from '../../permalinks/index.ts';
import { writeSafely } from '../write-safely.ts';

/** What the commands about published addresses work on. */
export interface BookLedger extends Published {
  folder: string;
  permalinks: Permalinks;
  /** Every id that exists now, and every old one that redirects; with its kind. */
  current: ReadonlyMap<string, string>;
}

/** Reads the book with its ledger. @throws IssuesError with every row that cannot be read, so that nothing is written over it */
export function readBookLedger(): BookLedger {
  const content = readWholeContent();
  const catalog = buildCatalog(content);
  const permalinks = readPermalinks(content.folder);
  if (permalinks.issues.length > 0) throw new IssuesError(permalinks.issues);
  const links = linksOf(catalog);
  const derived = aliasRedirects(catalog);
  return {
    folder: content.folder,
    permalinks,
    live: new Set(links.map(({ id }) => id)),
    recorded: new Set(permalinks.ledger?.map(({ id }) => id)),
    redirects: permalinks.redirects,
    derived,
    current: new Map<string, string>([
      ...[...permalinks.redirects, ...derived].map(({ from }) => [from, 'alias'] as const),
      ...links.map(({ id, kind }) => [id, kind] as const),
    ]),
  };
}

/** Adds the ids that `chosen` picks to the ledger, those that it does not have yet. Returns how many. */
export function addToLedger({ permalinks, current }: BookLedger, chosen: (id: string) => boolean): { added: number; all: number } {
  const known = new Map((permalinks.ledger ?? []).map(({ id, kind }) => [id, kind]));
  const added = [...current].filter(([id]) => id !== '' && !known.has(id) && chosen(id));
  for (const [id, kind] of added) known.set(id, kind);
  if (added.length > 0) writeSafely(permalinks.ledgerPath, formatLedger([...known].map(([id, kind]) => ({ id, kind }))));
  return { added: added.length, all: known.size };
}

/** `links record`: every id of the book goes into the ledger. */
export function recordIds(): number {
  const book = readBookLedger();
  const { added, all } = addToLedger(book, () => true);
  console.log(`${added} ids added to ${book.permalinks.ledgerPath}; ${all} in all.`);
  return 0;
}

/** `links release [DAY]`: keeps what the ledger has and no release before had, as the state that a release publishes. */
export function releaseIds([day = new Date().toISOString().slice(0, 10)]: string[]): number {
  const { folder, permalinks, current, live, redirects, derived } = readBookLedger();
  const unrecorded = [...current.keys()].filter((id) => id !== '' && !permalinks.ledger?.some((row) => row.id === id));
  const leadsTo = resolver([...redirects, ...derived], live);
  const broken = (permalinks.ledger ?? []).filter(({ id }) => leadsTo(id) === undefined);
  const last = permalinks.releases.at(-1)?.date;
  const refusals = [
    ...(isDay(day) ? [] : [`"${day}" is no day; write it like 2026-11-24`]),
    ...(last !== undefined && day <= last
      ? [`the release of ${last} is kept already; a release is later than all before, and none is written twice`]
      : []),
    ...(unrecorded.length > 0 ? [`${unrecorded.length} ids are not in the ledger: run "npm run links -- record" first`] : []),
    ...(broken.length > 0 ? [`${broken.length} ids of the ledger lead nowhere: "npm run links -- list" shows them`] : []),
  ];
  if (refusals.length > 0) {
    console.error(`No release was kept:\n${refusals.map((reason) => `  ${reason}`).join('\n')}`);
    return 1;
  }
  const rows = newSince(permalinks.releases, permalinks.ledger ?? []);
  if (rows.length === 0) {
    console.log('Nothing is new since the last release; no file was written.');
    return 0;
  }
  const file = join(folder, releasesFolder, `${day}.tsv`);
  mkdirSync(dirname(file), { recursive: true });
  writeSafely(file, formatRelease(day, rows));
  console.log(`${rows.length} ids that are new with this release: ${file}. Commit it with the release.`);
  return 0;
}
