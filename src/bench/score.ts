import { pageOf } from '../core/index.ts';
import type { JudgedQuery } from './judged-queries.ts';

/** How a search did on the queries of one kind. */
export interface Score {
  queries: number;
  /** Share of queries with a right id at the first rank, and within the first three. */
  first: number;
  three: number;
  /** Mean of 1/rank within ten, 0 where absent. */
  reciprocal: number;
  /** Share of queries with no result at all. */
  zero: number;
}

/** Pages that hold many things, each a thing of its own. */
const collections = ['glossary', 'timeline'];
/** Kinds whose answer is a part of a page: the option itself, the one message among many. */
const exactKinds = ['flag', 'message'];

/** Place of the first right answer, counted from 1; 0 where it is not among the first ten. */
export function rankOf({ kind, expected }: JudgedQuery, results: readonly string[], ids: ReadonlySet<string>): number {
  const wanted = wantedUnits(kind, expected, ids);
  return rankedUnits(kind, results).findIndex((got) => wanted.some((want) => answers(want, got, kind))) + 1;
}

/**
 * Scores ranked ids against judged queries: links into one page count once, at the first of them, but for options and for the
 * entries of collections; an expected part that the site does not have counts as its page.
 *
 * @returns a score by kind, and one under `all`
 */
export function scoreOf(
  queries: readonly JudgedQuery[],
  resultsOf: (query: string) => readonly string[],
  ids: ReadonlySet<string>,
): Map<string, Score> {
  const ranks = queries.map((judged) => ({
    kind: judged.kind,
    rank: rankOf(judged, resultsOf(judged.query), ids),
    empty: resultsOf(judged.query).length === 0,
  }));
  const kinds = [...new Set(queries.map((judged) => judged.kind))];
  const summary = (list: typeof ranks): Score => ({
    queries: list.length,
    first: share(list, ({ rank }) => rank === 1),
    three: share(list, ({ rank }) => rank >= 1 && rank <= 3),
    reciprocal: list.reduce((total, { rank }) => total + (rank === 0 ? 0 : 1 / rank), 0) / list.length,
    zero: share(list, ({ empty }) => empty),
  });
  return new Map([
    ...kinds.map((kind): [string, Score] => [kind, summary(ranks.filter((row) => row.kind === kind))]),
    ['all', summary(ranks)],
  ]);
}

function share<Row>(rows: readonly Row[], is: (row: Row) => boolean): number {
  return rows.filter(is).length / rows.length;
}

function unit(id: string, kind: string): string {
  return id.includes('#') && (exactKinds.includes(kind) || collections.includes(pageOf(id))) ? id : pageOf(id);
}

function rankedUnits(kind: string, results: readonly string[]): string[] {
  const links = results.filter((id, i) => id.includes('#') || !(results[i + 1] ?? '').startsWith(`${id}#`));
  return [...new Set(links.map((id) => unit(id, kind)))].slice(0, 10);
}

function wantedUnits(kind: string, expected: readonly string[], ids: ReadonlySet<string>): string[] {
  const exact = kind === 'flag' ? expected.filter((id) => ids.has(id)) : [];
  if (exact.length > 0) return exact;
  const resolved = expected.map((id) => (id.includes('#') && !ids.has(id) ? pageOf(id) : id));
  const hasThing = (page: string) => resolved.some((id) => id.startsWith(`${page}#`));
  return resolved.filter((id) => !(collections.includes(id) && hasThing(id))).map((id) => unit(id, kind));
}

function answers(want: string, got: string, kind: string): boolean {
  return got === want || (!want.includes('#') && (kind === 'flag' || collections.includes(want)) && got.startsWith(`${want}#`));
}
