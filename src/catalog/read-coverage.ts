import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../core/index.ts';
import { coverageRow, type CoverageRow } from '../schemas/index.ts';

const columns = ['lines', 'kind', 'verdict', 'target', 'topic'] as const;

/** Reads `data/coverage.tsv`, each row with its line in the file; a book that grew out of no notes has none. */
export function readCoverage(folder: string): { rows: (CoverageRow & { line: number })[]; issues: Issue[]; file: string } {
  const file = join(folder, 'data/coverage.tsv');
  if (!existsSync(file)) return { rows: [], issues: [], file };
  const rows: (CoverageRow & { line: number })[] = [];
  const issues: Issue[] = [];
  for (const [i, raw] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (raw === '' || raw.startsWith('#') || raw.startsWith('lines\t')) continue;
    const fields = raw.split('\t');
    const result = coverageRow.safeParse(Object.fromEntries(columns.map((column, at) => [column, fields[at]])));
    if (result.success && fields.length === columns.length) rows.push({ ...result.data, line: i + 1 });
    else {
      const message = result.success
        ? `has ${fields.length} fields instead of ${columns.length}`
        : result.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`).join('; ');
      issues.push({
        rule: 'coverage/malformed-row',
        message,
        hint: `a row has the fields ${columns.join(', ')}, separated by tabs`,
        file,
        line: i + 1,
      });
    }
  }
  return { rows, issues, file };
}
