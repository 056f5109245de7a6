import { type Issue, nearest, resolveId } from '../core/index.ts';

/** A row of the ledger: an id that was published once, and must resolve for ever. */
export interface LedgerRow {
  id: string;
  kind: string;
  line: number;
}

/** A permanent redirect. A page redirect takes its fragments along; a redirect with a fragment moves that part alone. */
export interface Redirect {
  from: string;
  to: string;
  /** Line of redirects.tsv; undefined for a redirect that follows from an alias of a command. */
  line?: number;
}

export const ledgerFile = 'data/permalinks.tsv';
export const redirectsFile = 'data/redirects.tsv';

/** Parses the ledger. Lines that are not two tab-separated fields become issues, all of them. */
export function parseLedger(text: string, file: string): { rows: LedgerRow[]; issues: Issue[] } {
  const { rows, issues } = parseTsv(text, file, 'id');
  return { rows: rows.map(([id, kind, line]) => ({ id, kind, line })), issues };
}

/** Parses the redirects that the book carries. */
export function parseRedirects(text: string, file: string): { redirects: Redirect[]; issues: Issue[] } {
  const { rows, issues } = parseTsv(text, file, 'from');
  return { redirects: rows.map(([from, to, line]) => ({ from, to, line })), issues };
}

function parseTsv(text: string, file: string, header: string): { rows: [string, string, number][]; issues: Issue[] } {
  const rows: [string, string, number][] = [];
  const issues: Issue[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    const fields = raw.split('\t');
    const [first = '', second = ''] = fields;
    if (raw === '' || raw.startsWith('#') || first === header) continue;
    if (fields.length === 2 && first !== '' && second !== '') rows.push([first, second, i + 1]);
    else
      issues.push({
        rule: 'permalink/malformed-row',
        message: fields.length === 2 ? 'a field of this row is empty' : `this row has ${fields.length} fields instead of 2`,
        hint: 'separate two fields by one tab',
        file,
        line: i + 1,
      });
  }
  return { rows, issues };
}

/** Writes the ledger: sorted, one row an id, ready to be committed. */
export function formatLedger(rows: readonly { id: string; kind: string }[]): string {
  const lines = rows.map((row) => `${row.id}\t${row.kind}`).sort((a, b) => (a < b ? -1 : 1));
  return `# Every id ever published. Sorted; a row is never removed. Written by "npm run links -- record".\nid\tkind\n${lines.join('\n')}\n`;
}

/**
 * Holds the ledger against what the build publishes.
 *
 * @param live ids that exist now, pages and fragments
 * @param redirects from the file and from aliases
 */
export function ledgerIssues(
  rows: readonly LedgerRow[],
  live: ReadonlyMap<string, string>,
  redirects: readonly Redirect[],
  file: string,
): Issue[] {
  const ids = new Set(live.keys());
  const byFrom = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
  const recorded = new Set(rows.map((row) => row.id));
  const broken = rows
    .filter((row) => resolveId(row.id, ids, byFrom) === undefined)
    .map(({ id, line }): Issue => {
      const near = nearest(id, ids);
      return {
        rule: 'permalink/broken',
        message: `"${id}" was published once and leads nowhere now`,
        hint: `give it back its id, or add a redirect to data/redirects.tsv${near === undefined ? '' : `: ${id} → ${near}`}`,
        file,
        line,
      };
    });
  const unrecorded = [...ids, ...byFrom.keys()]
    .filter((id) => id !== '' && !recorded.has(id))
    .map((id): Issue => ({
      rule: 'permalink/unrecorded',
      message: `"${id}" is not in the ledger`,
      hint: 'run "npm run links -- record" and commit the ledger with the change',
      file,
    }));
  return [...broken, ...unrecorded];
}

/** Redirects that cannot work: over a page that exists, to nowhere, in a circle, or two from one address. */
export function redirectIssues(redirects: readonly Redirect[], live: ReadonlySet<string>, file: string): Issue[] {
  const seen = new Set<string>();
  const byFrom = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
  return redirects.flatMap(({ from, to, line }): Issue[] => {
    const place = { file, ...(line !== undefined && { line }) };
    if (seen.has(from))
      return [
        {
          rule: 'permalink/duplicate-redirect',
          message: `"${from}" is redirected twice`,
          hint: 'delete one of the two redirects',
          ...place,
        },
      ];
    seen.add(from);
    if (live.has(from))
      return [
        {
          rule: 'permalink/redirect-over-page',
          message: `"${from}" is redirected but exists`,
          hint: 'delete the redirect, or give the page another id',
          ...place,
        },
      ];
    if (resolveId(from, live, byFrom) === undefined)
      return [
        {
          rule: 'permalink/redirect-nowhere',
          message: `"${from}" is redirected to "${to}", which leads nowhere`,
          hint: `redirect it to an id that exists${suggest(to, live)}`,
          ...place,
        },
      ];
    return [];
  });
}

function suggest(id: string, live: ReadonlySet<string>): string {
  const near = nearest(id, live);
  return near === undefined ? '' : `, for example "${near}"`;
}
