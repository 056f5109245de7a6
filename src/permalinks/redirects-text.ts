import type { RedirectRow } from './edit-redirects.ts';

const head = '# Old addresses and where they lead. Sorted, no chains. Written by "npm run links -- move" and "retire".\nfrom\tto\n';

/**
 * Writes redirects.tsv. Comments of the text before stay: those above a row with the row, those at the top and those of rows that
 * are gone at the top.
 */
export function formatRedirects(rows: readonly RedirectRow[], before = ''): string {
  const { top, above } = commentsOf(before);
  const from = new Set(rows.map((row) => row.from));
  const orphans = [...above].filter(([id]) => !from.has(id)).flatMap(([, lines]) => lines);
  const lines = rows.flatMap((row) => [...(above.get(row.from) ?? []), `${row.from}\t${row.to}`]);
  const start =
    top === undefined && orphans.length === 0 ? head : `${[...(top ?? []), ...orphans].map((line) => `${line}\n`).join('')}from\tto\n`;
  return `${start}${lines.map((line) => `${line}\n`).join('')}`;
}

function commentsOf(text: string): { top: string[] | undefined; above: Map<string, string[]> } {
  const above = new Map<string, string[]>();
  let top: string[] | undefined;
  let waiting: string[] = [];
  for (const line of text.split('\n')) {
    const [first = '', second] = line.split('\t');
    if (line.startsWith('#')) waiting.push(line);
    else if (first === 'from') {
      if (waiting.length > 0) top = [...(top ?? []), ...waiting];
      waiting = [];
    } else if (second !== undefined) {
      if (waiting.length > 0) above.set(first, waiting);
      waiting = [];
    }
  }
  return { top: waiting.length > 0 ? [...(top ?? []), ...waiting] : top, above };
}
