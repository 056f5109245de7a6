import { describe, expect, test } from 'vitest';
import { eventKinds, type TimelineEvent } from '../schemas/index.ts';
import { labelWidth, type PlacedEvent, placeTimeline, yearOf } from './timeline-scale.ts';

const event = (date: string, title: string, kind: TimelineEvent['kind'] = 'kernel') => ({
  slug: `${kind}-${date}-${title}`,
  data: { title, titleEn: title, date, kind, fact: '一件事。', people: [], confidence: 'high' as const },
});

/** Far apart, close together and at the very ends, with names short and long; the same in every run. */
const crowd = Array.from({ length: 90 }, (_, i) => {
  const year = i < 6 ? 1979 + i * 4 : 2004 + ((i * 7) % 22);
  const month = String(((i * 5) % 12) + 1).padStart(2, '0');
  const title = i % 3 === 0 ? `docker ${'x'.repeat(i % 17)}` : `容器${'引擎'.repeat(i % 5)}v${i}`;
  return event(
    i % 4 === 0 ? String(year) : `${year}-${month}`,
    title,
    eventKinds[i % 2 === 0 ? 0 : (i >> 1) % eventKinds.length] ?? 'kernel',
  );
});

/** What an event takes in its row, drawn as TimelineDrawing.astro does: a dot of radius 3, the name 7 beside its middle. */
function extent({ x, side, named, data }: PlacedEvent): [from: number, to: number] {
  const reach = named ? 7 + labelWidth(data.title) : 3;
  return side === 'left' ? [x - reach, x + 3] : [x - 3, x + reach];
}

describe('yearOf', () => {
  test.each([
    ['1979', 1979.5],
    ['2013-01-01', 2013],
    ['2013-03', 2013.205],
    ['2013-03-20', 2013.219],
    ['2013-12-31', 2013.999],
  ])('%s → %d', (date, year) => expect(yearOf(date)).toBeCloseTo(year, 3));

  test('days follow each other, over the ends of months too', () => {
    const days = Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10));
    const years = days.map(yearOf);
    expect(years.filter((year, i) => i > 0 && year <= (years[i - 1] ?? 0))).toEqual([]);
    expect(Math.max(...years)).toBeLessThan(2025);
  });
});

describe('labelWidth', () => {
  test('汉字 and full-width marks are as wide as high, and widths add up', () => {
    expect(['', '容', '容器', '（器）'].map(labelWidth)).toEqual([0, 11, 22, 33]);
    expect(labelWidth('容器ab')).toBeCloseTo(labelWidth('容器') + labelWidth('ab'), 5);
  });

  test('Latin is a little more than half as wide', () => {
    expect(labelWidth('abcde') / labelWidth('容器引擎层')).toBeGreaterThan(0.5);
    expect(labelWidth('abcde') / labelWidth('容器引擎层')).toBeLessThan(0.7);
  });
});

describe.each([680, 1120])('the timeline at a width of %i', (width) => {
  const scale = placeTimeline(crowd, width);

  test('every event is there, once, in the lane of its kind', () => {
    expect(scale.events.map(({ slug }) => slug).sort()).toEqual(crowd.map(({ slug }) => slug).sort());
    const lane = (placed: PlacedEvent) => scale.lanes.find(({ kind }) => kind === placed.data.kind);
    const outside = scale.events.filter((placed) => {
      const { top = 0, height = 0 } = lane(placed) ?? {};
      return placed.y < top || placed.y > top + height;
    });
    expect(outside).toEqual([]);
  });

  test('lanes follow the order of the kinds and do not touch', () => {
    expect(scale.lanes.map(({ kind }) => kind)).toEqual(eventKinds);
    const ends = scale.lanes.map(({ top, height }) => top + height);
    expect(scale.lanes.filter(({ top }, i) => i > 0 && top <= (ends[i - 1] ?? 0))).toEqual([]);
    expect(scale.height).toBeGreaterThanOrEqual(ends.at(-1) ?? Infinity);
  });

  test('no name runs into another or into a dot', () => {
    const clashes = scale.events.flatMap((a, i) =>
      scale.events.slice(i + 1).flatMap((b) => {
        const [from, to] = extent(a);
        const [start, end] = extent(b);
        return a.y === b.y && from < end && start < to ? [`${a.slug} and ${b.slug}`] : [];
      }),
    );
    expect(clashes).toEqual([]);
  });

  test('all of it is inside the drawing, behind the names of the lanes', () => {
    const outside = scale.events.filter((placed) => extent(placed)[0] < scale.start - 3 || extent(placed)[1] > width);
    expect(outside.map(({ slug }) => slug)).toEqual([]);
  });

  test('dots stand at their true place in time, and so do the years', () => {
    const [first, last] = [yearOf('1979'), yearOf('2025-12-31')];
    const all = [...scale.events.map(({ x, data }) => ({ x, year: yearOf(data.date) })), ...scale.years];
    const [a, b] = [all.find(({ year }) => year === first), all.reduce((late, one) => (one.year > late.year ? one : late))];
    if (!a) throw new Error('the first event is not on the timeline');
    const perYear = (b.x - a.x) / (b.year - a.year);
    expect(b.year).toBeLessThanOrEqual(last);
    expect(all.filter(({ x, year }) => Math.abs(a.x + (year - a.year) * perYear - x) > 0.2)).toEqual([]);
  });

  test('the axis begins behind the names of the lanes and holds round years only', () => {
    expect(Math.min(...scale.events.map(({ x }) => x))).toBeGreaterThanOrEqual(scale.start);
    expect(scale.years.every(({ year, x }) => year % (width < 800 ? 10 : 5) === 0 && x >= scale.start && x <= width)).toBe(true);
    expect(scale.years.length).toBeGreaterThan(3);
  });
});

test('events that carry no name are dots, and take room only for themselves', () => {
  const events = ['2001', '2002', '2003', '2004'].map((date) => event(date, '一个很长很长很长的名字'));
  const rows = (isNamed: () => boolean) => new Set(placeTimeline(events, 300, isNamed).events.map(({ y }) => y)).size;
  expect(rows(() => false)).toBe(1);
  expect(rows(() => true)).toBeGreaterThan(1);
  expect(placeTimeline(events, 300, () => false).events.map(({ named }) => named)).toEqual([false, false, false, false]);
});

test('near the end of time a name stands at the left of its dot', () => {
  const { events } = placeTimeline([event('1979', '开头'), event('2025', '一个很长的名字')], 680);
  expect(events.map(({ side }) => side)).toEqual(['right', 'left']);
});

test('a lane without events is not drawn, a timeline without events is empty', () => {
  expect(placeTimeline([event('2013', 'Docker', 'platform')], 680).lanes.map(({ kind }) => kind)).toEqual(['platform']);
  expect(placeTimeline([], 680)).toMatchObject({ events: [], lanes: [], years: [] });
});
