import { type JudgedQuery } from './judged-queries.ts';
import { rankOf, type Score } from './score.ts';

/** The scores of one search by kind, as lines of text. */
export function scoreTable(name: string, scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores].map(([kind, { queries, first, three, reciprocal, zero }]) =>
    [
      kind.padEnd(18),
      String(queries).padStart(4),
      first.toFixed(3).padStart(10),
      three.toFixed(3).padStart(10),
      reciprocal.toFixed(3).padStart(7),
      zero.toFixed(3).padStart(12),
    ].join(' '),
  );
  return [`${name.padEnd(18)}    n  success@1  success@3  MRR@10  zero-result`, ...rows].join('\n');
}

/** One line a search, of all queries: the comparison side by side. */
export function comparisonTable(scores: ReadonlyMap<string, ReadonlyMap<string, Score>>): string {
  const all = new Map(
    [...scores].flatMap(([name, byKind]): [string, Score][] => {
      const total = byKind.get('all');
      return total ? [[name, total]] : [];
    }),
  );
  return scoreTable('search', all);
}

/** The queries that a search does not answer first, with what it says instead. */
export function missesTable(
  queries: readonly JudgedQuery[],
  resultsOf: (query: string) => readonly string[],
  ids: ReadonlySet<string>,
): string {
  const rows = queries.flatMap((judged) => {
    const got = resultsOf(judged.query);
    const rank = rankOf(judged, got, ids);
    if (rank === 1) return [];
    const wanted = judged.expected.slice(0, 2).join(' ');
    return [
      `${String(rank || '-').padStart(4)}  ${judged.kind.padEnd(16)}  ${judged.query} → ${got.slice(0, 3).join(' ')} (wanted ${wanted})`,
    ];
  });
  return ['rank  kind              query → first results', ...rows].join('\n');
}
