import { calendarOf } from './calendar.ts';
import { cartridge } from './cartridge.ts';
import { csvOutline } from './csv.ts';
import { htmlOutline } from './html.ts';
import { markdownOutline } from './markdown.ts';
import { opmlOutline } from './opml.ts';
import type { Outline } from './outline.ts';

/** A form in which a course leaves the book. */
export interface CourseFormat {
  /** What `--format` takes. */
  name: string;
  /** What the reader calls it. */
  label: string;
  extension: string;
  /** Media type. */
  type: string;
  /** A calendar is made of nothing but days. */
  needsDates: boolean;
  make: (outline: Outline, now: Date) => string | Uint8Array<ArrayBuffer>;
}

const text = { needsDates: false };

/** In the order in which they are offered. */
export const courseFormats: readonly CourseFormat[] = [
  { name: 'imscc', label: '课程平台（IMS CC）', extension: 'imscc', type: 'application/zip', needsDates: false, make: cartridge },
  { name: 'markdown', label: 'Markdown', extension: 'md', type: 'text/markdown;charset=utf-8', ...text, make: markdownOutline },
  { name: 'html', label: 'HTML', extension: 'html', type: 'text/html;charset=utf-8', ...text, make: htmlOutline },
  { name: 'csv', label: '表格（CSV）', extension: 'csv', type: 'text/csv;charset=utf-8', ...text, make: csvOutline },
  { name: 'opml', label: '大纲（OPML）', extension: 'opml', type: 'text/x-opml;charset=utf-8', ...text, make: opmlOutline },
  { name: 'ics', label: '日历（ICS）', extension: 'ics', type: 'text/calendar;charset=utf-8', needsDates: true, make: calendarOf },
];
