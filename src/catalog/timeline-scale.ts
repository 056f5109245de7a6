import { eventKinds, type EventKind, type TimelineEvent } from '../schemas/index.ts';

/** An event placed on the drawing, in user units. */
export interface PlacedEvent {
  slug: string;
  data: TimelineEvent;
  x: number;
  y: number;
  /** Where its name stands: to the right of the dot, or to the left near the end of time. */
  side: 'left' | 'right';
  named: boolean;
}

export interface PlacedLane {
  kind: EventKind;
  top: number;
  height: number;
}

export interface TimelineScale {
  width: number;
  height: number;
  /** Left edge of the time axis. */
  start: number;
  events: PlacedEvent[];
  lanes: PlacedLane[];
  years: { year: number; x: number }[];
}

const rowHeight = 16;
const laneGap = 10;
const axisHeight = 24;
const labelSize = 11;

/** Position of a partial date on the axis of years: `2013-03` → 2013.17; a bare year stands in its middle. */
export function yearOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + ((day ?? 15) - 1) / 365;
}

/** Width of a name in the drawing: 汉字 are as wide as high, Latin about half. */
export function labelWidth(title: string): number {
  return [...title].reduce((width, character) => width + (/[\u2e80-\uffef]/.test(character) ? labelSize : labelSize * 0.62), 0);
}

/**
 * Places events on a true time scale, one lane a kind. Within a lane an event takes the first row where its name runs into
 * no other, so that every event is named and none is moved in time.
 *
 * @param width in user units; with the room for lane names at the left
 * @param isNamed which events carry their name; the others are dots
 */
export function placeTimeline(
  events: readonly { slug: string; data: TimelineEvent }[],
  width: number,
  isNamed: (event: TimelineEvent) => boolean = () => true,
): TimelineScale {
  const start = 52;
  const end = width - 12;
  const years = events.map((event) => yearOf(event.data.date));
  const first = Math.floor(Math.min(...years));
  const last = Math.ceil(Math.max(...years)) + 1;
  const xOf = (year: number) => start + ((year - first) / (last - first)) * (end - start);
  const placed: PlacedEvent[] = [];
  const lanes: PlacedLane[] = [];
  let top = axisHeight;
  for (const kind of eventKinds) {
    const rows: Span[][] = [];
    for (const event of events.filter(({ data }) => data.kind === kind)) {
      const x = xOf(yearOf(event.data.date));
      const named = isNamed(event.data);
      const { row, side, span } = findRoom(rows, x, named ? labelWidth(event.data.title) + 14 : 5, width);
      if (row === rows.length) rows.push([]);
      rows[row]?.push(span);
      placed.push({ ...event, x: round(x), y: round(top + row * rowHeight + rowHeight / 2), side, named });
    }
    if (rows.length === 0) continue;
    lanes.push({ kind, top, height: rows.length * rowHeight });
    top += rows.length * rowHeight + laneGap;
  }
  const step = width < 800 ? 10 : 5;
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % step === 0);
  return { width, height: round(top), start, events: placed, lanes, years: ticks.map((year) => ({ year, x: round(xOf(year)) })) };
}

/** A stretch of a row that a dot and its name take. */
interface Span {
  from: number;
  to: number;
}

/** The first row with room for a name at the right of its dot or, failing that, at the left; a new row where none has. */
function findRoom(rows: readonly Span[][], x: number, space: number, width: number): { row: number; side: 'left' | 'right'; span: Span } {
  const right = { side: 'right' as const, span: { from: x - 5, to: x + space } };
  const left = { side: 'left' as const, span: { from: x - space, to: x + 5 } };
  const sides = x + space > width ? [left] : [right, left];
  for (const [row, taken] of rows.entries()) {
    for (const choice of sides) {
      if (choice.span.from > 0 && taken.every((other) => choice.span.to < other.from || choice.span.from > other.to))
        return { row, ...choice };
    }
  }
  return { row: rows.length, ...(sides[0] ?? right) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
