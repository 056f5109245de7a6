import type { Row } from './validation.ts';

/** How many faults of a format are shown; the rest is counted. */
const shown = 5;

/** The head of the table, which is Markdown too. */
export const tableHead = '| format | files | size | validator | result | time |\n| --- | --: | --: | --- | --- | --: |';

/** A format as a line of the table. */
export function tableLine({ format, validator, versions, seconds, outcome }: Row): string {
  const [files, size] = outcome.kind === 'skipped' ? ['', ''] : [String(outcome.files), sizeOf(outcome.bytes)];
  const by = versions.length === 0 ? validator : `${validator} (${versions.join(', ')})`;
  return `| ${[format, files, size, by, resultOf(outcome), `${seconds.toFixed(1)} s`].join(' | ')} |`;
}

function resultOf(outcome: Row['outcome']): string {
  if (outcome.kind === 'skipped') return `skipped: ${outcome.why}`;
  return outcome.kind === 'valid' ? 'valid' : `INVALID: ${outcome.faults.length}`;
}

/** What is wrong with a format, below the table; nothing if it is valid. */
export function faultLines({ format, outcome }: Row): string {
  if (outcome.kind !== 'invalid') return '';
  const rest = outcome.faults.length - shown;
  return [format, ...outcome.faults.slice(0, shown), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n  ');
}

/** The last line: how many formats are what. */
export function summary(rows: readonly Row[]): string {
  const count = (kind: Row['outcome']['kind']) => rows.filter(({ outcome }) => outcome.kind === kind).length;
  const seconds = rows.reduce((sum, row) => sum + row.seconds, 0);
  return `${count('valid')} of ${rows.length} valid, ${count('invalid')} invalid, ${count('skipped')} skipped, in ${seconds.toFixed(0)} s`;
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
