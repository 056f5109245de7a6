import { pageOf } from '../core/index.ts';

/** A query with the ids that answer it, best first. */
export interface JudgedQuery {
  query: string;
  kind: string;
  expected: string[];
}

/** Parses the judged queries: tab-separated `query kind expected note` with a header, `expected` divided by `|`. */
export function parseJudgedQueries(text: string): JudgedQuery[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line, i) => {
      const [query, kind, expected] = line.split('\t');
      if (!query || !kind || !expected) throw new Error(`Line ${i + 2} of the judged queries has no query, kind or expected ids.`);
      return { query, kind, expected: expected.split('|') };
    });
}

/**
 * The queries with an answer that the book has: a chapter or a term that is not written yet is no miss of the search. A section that is
 * called otherwise is answered by its chapter; one term is not answered by another.
 */
export function answerable(queries: readonly JudgedQuery[], ids: ReadonlySet<string>): JudgedQuery[] {
  return queries.filter(({ expected }) => expected.some((id) => ids.has(id) || (id.startsWith('chapters/') && ids.has(pageOf(id)))));
}
