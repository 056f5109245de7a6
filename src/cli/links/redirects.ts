import { existsSync, readFileSync } from 'node:fs';
import { nearest, pageOf } from '../../core/index.ts';
import { type EditResult, formatRedirects, lostParts, moveId, type Refusal, resolver, retireId, typedId } from '../../permalinks/index.ts';
import { writeSafely } from '../write-safely.ts';
import { addToLedger, type BookLedger, readBookLedger } from './ledger.ts';

/** `links move OLD NEW` */
export function move(from: string, to: string): number {
  const book = readBookLedger();
  return apply(book, moveId(typedId(from), typedId(to), book), typedId(to), typedId(from));
}

/** `links retire ID --to ID` */
export function retire(id: string, to: string): number {
  const book = readBookLedger();
  return apply(book, retireId(typedId(id), typedId(to), book), typedId(to), typedId(id));
}

/**
 * Writes the ledger first: an id too many there does no harm, and a run that is cut off in between is made good by the next. A
 * published id cannot be taken back, so that only those of the new address are recorded.
 */
function apply(book: BookLedger, result: EditResult, to: string, from: string): number {
  if (result.kind === 'refused') {
    console.error(`Nothing was changed.\n\n${result.refusals.map(refusalText).join('\n\n')}`);
    return 1;
  }
  const { redirectsPath } = book.permalinks;
  const { added } = addToLedger(book, (id) => pageOf(id) === pageOf(to));
  writeSafely(redirectsPath, formatRedirects(result.rows, existsSync(redirectsPath) ? readFileSync(redirectsPath, 'utf8') : ''));
  for (const row of result.added) console.log(`${row.from} → ${row.to}`);
  for (const row of result.changed) console.log(`${row.from} → ${row.to}   (led there in two steps before)`);
  console.log(`Written to ${redirectsPath}${added > 0 ? `; ${added} new ids of ${pageOf(to)} are in the ledger` : ''}.`);
  warnOfLostParts(book, result.rows, from, to);
  return 0;
}

function refusalText({ message, hint }: Refusal): string {
  return `${message}\n  → ${hint}`;
}

/** Parts of a page that moved, and that its new page does not have by the same name, still need an answer each. */
function warnOfLostParts({ live, recorded, derived }: BookLedger, rows: { from: string; to: string }[], from: string, to: string): void {
  const lost = lostParts(from, recorded, resolver([...rows, ...derived], live));
  if (lost.length === 0) return;
  const candidates = [...live].filter((id) => pageOf(id) === pageOf(to) && id.includes('#'));
  console.log(`\n${lost.length} published parts of ${from} lead nowhere yet:`);
  for (const id of lost) {
    const same = `${pageOf(to)}#${id.split('#')[1]}`;
    console.log(`  npm run links -- move '${id}' '${nearest(same, candidates) ?? pageOf(to)}'`);
  }
}
