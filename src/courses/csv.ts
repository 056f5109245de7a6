import type { Outline, OutlineEntry } from './outline.ts';
import { oneLine, plainOf } from './spans.ts';

const columns = ['单元', '日期', '类型', '标题', '地址', '说明'];

/** A course as a table by RFC 4180; the mark at its head makes Excel read UTF-8. */
export function csvOutline({ modules }: Outline): string {
  const rows = modules.flatMap(({ title, day = '', note, entries }) => [
    ...(note === undefined ? [] : [[title, day, '说明', '', '', plainOf(note)]]),
    ...entries.map((entry) => [title, day, ...cellsOf(entry)]),
  ]);
  return `\u{FEFF}${[columns, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

function cellsOf(entry: OutlineEntry): string[] {
  if (entry.is === 'heading') return ['小标题', oneLine(entry.text), '', ''];
  if (entry.is === 'note') return ['说明', '', '', plainOf(entry.text)];
  return [entry.what, oneLine(entry.title), entry.address, oneLine(entry.summary)];
}

/** A course may come from anyone's link: what a spreadsheet would run as a formula gets an apostrophe in front. */
function quote(cell: string): string {
  return `"${cell.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;
}
