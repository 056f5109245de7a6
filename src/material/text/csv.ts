import type { Mention } from '../mention.ts';
import type { Site } from '../site.ts';
import { scan } from './scan.ts';
import { textMentions } from './text-mention.ts';

interface Cell {
  row: number;
  column: number;
  start: number;
  end: number;
  isQuoted: boolean;
}

/** Links in the cells of a table (RFC 4180), with the name that a spreadsheet gives the cell: `C3`. */
export function csvMentions(text: string, sites: readonly Site[]): Mention[] {
  const delimiter = delimiterOf(text);
  return cells(text, delimiter).flatMap(({ row, column, start, end, isQuoted }) => {
    const found = scan(text.slice(start, end), sites).map((it) => ({ ...it, start: it.start + start, end: it.end + start }));
    return textMentions(text, found).flatMap((mention): Mention[] => {
      if (!('line' in mention.place)) return [];
      const { rewrite } = mention;
      return [
        {
          ...mention,
          place: { ...mention.place, cell: `${columnName(column)}${row}` },
          // A new address with a delimiter in its query would need quotes around the whole cell.
          rewrite: (address) =>
            !isQuoted && address.includes(delimiter) && !text.slice(start, end).includes(delimiter) ? undefined : rewrite?.(address),
        },
      ];
    });
  });
}

/** Spreadsheets write commas, semicolons or tabs, as their country has it: what the first line has most of. */
function delimiterOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  return [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)[0] ?? ',';
}

function cells(text: string, delimiter: string): Cell[] {
  const found: Cell[] = [];
  let [row, column] = [1, 1];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start <= text.length) {
    const isQuoted = text[start] === '"';
    const end = isQuoted ? quotedEnd(text, start) : start;
    const stop = nextStop(text, end, delimiter);
    found.push({ row, column, start, end: stop, isQuoted });
    if (text[stop] === delimiter) column += 1;
    else [row, column] = [row + 1, 1];
    start = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
  }
  return found;
}

function quotedEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at + 1;
  return text.length;
}

function nextStop(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === delimiter || text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}

/** 1 → `A`, 27 → `AA`. */
function columnName(column: number): string {
  return column === 0 ? '' : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
