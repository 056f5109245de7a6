import { didYouMean, type Issue, pageOf } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/** A row of the notes whose page is in the book leads to a place that exists, and its errors are owned up to. */
export function coverage({ catalog, coverage: { file, rows }, ids }: BookUnderCheck): Issue[] {
  const corrected = [...catalog.errata.values()].flatMap((erratum) => erratum.lines.map(rangeOf));
  return rows.flatMap((row): Issue[] => {
    const { target, line, lines, verdict, topic } = row;
    const page = pageOf(target);
    if (!ids.has(page)) return [];
    const issues: Issue[] = [];
    if (!ids.has(target))
      issues.push({
        rule: 'coverage/missing-target',
        message: `line ${lines} of the notes (${topic}) is to be treated at "${target}", which does not exist`,
        hint: didYouMean(
          target,
          [...ids].filter((id) => pageOf(id) === page),
          'write that section, or name a better one',
        ),
        file,
        line,
      });
    const needsErratum = ['wrong', 'outdated', 'imprecise', 'typo'].includes(verdict);
    const [from, to] = rangeOf(lines);
    if (needsErratum && !corrected.some(([first, last]) => first <= to && last >= from))
      issues.push({
        rule: 'coverage/no-erratum',
        message: `line ${lines} of the notes is ${verdict} (${topic}), and no erratum says so`,
        hint: 'add the line to an erratum of its chapter',
        file,
        line,
      });
    return issues;
  });
}

/** How many rows are met: their target exists. */
export function coverageCount({ coverage: { rows }, ids }: BookUnderCheck): { met: number; all: number } {
  return { met: rows.filter((row) => ids.has(row.target)).length, all: rows.length };
}

function rangeOf(lines: string): [number, number] {
  const [from = 0, to = from] = lines.split('-').map(Number);
  return [from, to];
}
