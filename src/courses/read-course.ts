import type { Course, CourseDates, CourseItem, CourseModule, Rhythm } from './course.ts';
import { rhythmNames } from './course.ts';
import { isDay } from './schedule.ts';

/**
 * Reads the list that a course is in an address: `[title, summary, [start, every] | 0, [[title, note, [item…]]…]]`, an empty text for what
 * is left out. The first letter of an item says what it is: `i` an id, `h` a heading, `n` a note. Undefined if it is anything else.
 */
export function readCourse(value: unknown): Course | undefined {
  if (!Array.isArray(value) || value.length !== 4) return undefined;
  const [title, summary, dates, modules]: unknown[] = value;
  const read = Array.isArray(modules) ? all(modules, readModule) : undefined;
  const readDates = datesOf(dates);
  if (!isText(title) || typeof summary !== 'string' || readDates === undefined || !read || read.length === 0) return undefined;
  return { title, ...(summary !== '' && { summary }), ...(readDates !== 'none' && { dates: readDates }), modules: read };
}

/** The list of `readCourse`. */
export function listOf({ title, summary = '', dates, modules }: Course): unknown[] {
  return [
    title,
    summary,
    dates ? [dates.start, dates.every] : 0,
    modules.map(({ title: name, note = '', items }) => [name, note, items.map(letterOf)]),
  ];
}

function letterOf(item: CourseItem): string {
  if ('id' in item) return `i${item.id}`;
  return 'heading' in item ? `h${item.heading}` : `n${item.note}`;
}

function readModule(value: unknown): CourseModule | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [title, note, items]: unknown[] = value;
  const read = Array.isArray(items) ? all(items, readItem) : undefined;
  if (!isText(title) || typeof note !== 'string' || !read) return undefined;
  return { title, ...(note !== '' && { note }), items: read };
}

function readItem(value: unknown): CourseItem | undefined {
  if (!isText(value) || value.length === 1) return undefined;
  const text = value.slice(1);
  const items: Readonly<Record<string, CourseItem>> = { i: { id: text }, h: { heading: text }, n: { note: text } };
  return items[value.charAt(0)];
}

function datesOf(value: unknown): CourseDates | 'none' | undefined {
  if (value === 0) return 'none';
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [start, every]: unknown[] = value;
  return typeof start === 'string' && isDay(start) && isRhythm(every) ? { start, every } : undefined;
}

/** Whether a text is the name of a rhythm. */
export function isRhythm(value: unknown): value is Rhythm {
  return typeof value === 'string' && Object.hasOwn(rhythmNames, value);
}

/** A text that every format can write: not empty, and without halves of characters. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.isWellFormed();
}

/** What `read` makes of each value, or undefined if it refuses one. */
function all<Read>(values: readonly unknown[], read: (value: unknown) => Read | undefined): Read[] | undefined {
  const made = values.map(read).filter((value) => value !== undefined);
  return made.length === values.length ? made : undefined;
}
