import { nearest } from '../../core/index.ts';
import { type Published, resolver } from '../../permalinks/index.ts';
import { type BookLedger, readBookLedger } from './ledger.ts';

/** One old address, as `links list` shows it. */
interface OldAddress {
  id: string;
  to: string | undefined;
  /** Line of redirects.tsv; undefined where the redirect follows from docker's spellings, or there is none. */
  line: number | undefined;
}

/** `links list [TEXT] [--json]`: every old address and where it leads; those that lead nowhere first. */
export function list(text: string | undefined, json: boolean): number {
  const book = readBookLedger();
  const old = oldAddresses(book).filter(({ id, to }) => text === undefined || id.includes(text) || to?.includes(text));
  if (json)
    console.log(
      JSON.stringify(
        old.map(({ id, to, line }) => ({ from: id, to: to ?? null, line: line ?? null })),
        null,
        2,
      ),
    );
  else print(book, old);
  return old.some(({ to }) => to === undefined) ? 1 : 0;
}

function oldAddresses({ live, recorded, redirects, derived }: Published): OldAddress[] {
  const leadsTo = resolver([...redirects, ...derived], live);
  const lines = new Map(redirects.map(({ from, line }) => [from, line]));
  const ids = new Set([...recorded, ...redirects.map(({ from }) => from), ...derived.map(({ from }) => from)]);
  return [...ids]
    .filter((id) => !live.has(id))
    .map((id) => ({ id, to: leadsTo(id), line: lines.get(id) }))
    .sort((a, b) => Number(a.to !== undefined) - Number(b.to !== undefined) || (a.id < b.id ? -1 : 1));
}

function print({ live, permalinks, recorded, redirects }: BookLedger, old: readonly OldAddress[]): void {
  for (const { id, to, line } of old) {
    if (to !== undefined) {
      console.log(
        `${id} → ${to}   ${line === undefined ? 'spelling of docker, or part of a page that moved' : `${permalinks.redirectsPath}:${line}`}`,
      );
      continue;
    }
    const near = nearest(id, live);
    console.log(`${id} leads nowhere${near === undefined ? '' : `; npm run links -- move '${id}' '${near}'`}`);
  }
  const nowhere = old.filter(({ to }) => to === undefined).length;
  console.log(
    `\n${recorded.size} ids in the ledger, ${live.size} live, ${old.length} old (${redirects.length} rows of redirects), ${nowhere} lead nowhere; ${permalinks.releases.length} releases kept.`,
  );
}
