import { checksum } from './checksum.ts';
import type { Outline, OutlineModule } from './outline.ts';
import { dayAfter } from './schedule.ts';
import { oneLine, plainOf } from './spans.ts';

/**
 * The modules of a course with dates as whole days of a calendar (RFC 5545). The names of the events come from the book, the title and
 * the place: read again after a change, a calendar moves them instead of doubling them.
 */
export function calendarOf(outline: Outline, now: Date): string {
  const key = checksum(new TextEncoder().encode(outline.book.site + outline.title)).toString(16);
  const events = outline.modules.flatMap((module, n) =>
    module.day === undefined
      ? []
      : [
          'BEGIN:VEVENT',
          `UID:course-${key}-${n + 1}@${new URL(outline.book.site).host}`,
          `DTSTAMP:${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
          `DTSTART;VALUE=DATE:${module.day.replaceAll('-', '')}`,
          `DTEND;VALUE=DATE:${dayAfter(module.day).replaceAll('-', '')}`,
          `SUMMARY:${escape(`${oneLine(outline.title)}：${oneLine(module.title)}`)}`,
          `DESCRIPTION:${escape(descriptionOf(module))}`,
          'TRANSP:TRANSPARENT',
          'END:VEVENT',
        ],
  );
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${oneLine(outline.book.title)}//${outline.book.language}`, ...events];
  return [...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
}

function descriptionOf({ note, entries }: OutlineModule): string {
  const lines = entries.map((entry) => (entry.is === 'link' ? `${oneLine(entry.title)}\n${entry.address}` : plainOf(entry.text)));
  return [...(note === undefined ? [] : [plainOf(note)]), ...lines].join('\n\n');
}

function escape(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** A line has at most 75 bytes; what follows goes on in the next, behind a space. No character is cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = 75;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (length > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= length;
  }
  return folded;
}
