import { expect, test } from 'vitest';
import { dayAfter, dayOfModule, isDay } from './schedule.ts';

test.each([
  ['day', '2026-12-30', ['2026-12-30', '2026-12-31', '2027-01-01']],
  ['week', '2028-02-22', ['2028-02-22', '2028-02-29', '2028-03-07']],
  ['fortnight', '2026-03-20', ['2026-03-20', '2026-04-03', '2026-04-17']],
  ['weekday', '2026-11-26', ['2026-11-26', '2026-11-27', '2026-11-30']],
  ['weekday', '2026-11-28', ['2026-11-30', '2026-12-01', '2026-12-02']],
] as const)('every %s from %s', (every, start, days) => {
  expect(days.map((_, n) => dayOfModule({ start, every }, n))).toEqual(days);
});

test('the day after the last of a year', () => expect(dayAfter('2026-12-31')).toBe('2027-01-01'));

test.each([
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));
