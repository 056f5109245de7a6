import type { CourseDates } from './course.ts';

const dayInMilliseconds = 86_400_000;
const stride = { day: 1, week: 7, fortnight: 14 } as const;

/** Whether a text is a day that the calendar has: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** The day of the n-th module, counted from 0. Reckoned in UTC, where every day has 24 hours. */
export function dayOfModule({ start, every }: CourseDates, n: number): string {
  const first = Date.parse(start);
  if (every !== 'weekday') return dayOf(first + n * stride[every] * dayInMilliseconds);
  let time = first;
  for (let left = n; left > 0 || isWeekend(time); time += dayInMilliseconds) if (!isWeekend(time)) left -= 1;
  return dayOf(time);
}

/** The day after: where a whole day ends in a calendar. */
export function dayAfter(day: string): string {
  return dayOf(Date.parse(day) + dayInMilliseconds);
}

function isWeekend(time: number): boolean {
  return [0, 6].includes(new Date(time).getUTCDay());
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
