import type { Embeddable } from './oembed.ts';

/** What a slice is cut from: an event of the timeline. */
export interface SlicedEvent {
  id: string;
  slug: string;
  data: { title: string; date: string; kind: string };
}

/** A part of the timeline for the pages of others: all of it, a decade, a kind, or one event. */
export interface TimelineSlice<Event extends SlicedEvent> extends Embeddable {
  /** What its address ends in; empty for the whole. */
  slug: string;
  by: 'all' | 'decade' | 'kind' | 'event';
  /** Id of its own place in the book, for the link back. */
  of: string;
  events: readonly Event[];
}

/**
 * Every slice of a timeline, each below `timeline/` in one list of names: `2010s`, `kernel`, `freebsd-jails`. `kinds` says how the kinds
 * are called. Two slices of one name are an error: the one would hide the other.
 */
export function timelineSlices<Event extends SlicedEvent>(
  events: readonly Event[],
  kinds: Readonly<Record<string, string>>,
): TimelineSlice<Event>[] {
  const slices = [
    sliceOf('', '容器技术的时间线', 'all', events),
    ...[...Map.groupBy(events, decadeOf)].map(([decade, some]) => sliceOf(decade, `${decade.slice(0, 4)}年代的容器技术`, 'decade', some)),
    ...Object.entries(kinds).flatMap(([kind, name]) => {
      const some = events.filter(({ data }) => data.kind === kind);
      return some.length === 0 ? [] : [sliceOf(kind, `容器技术的时间线：${name}`, 'kind', some)];
    }),
    ...events.map((event) => ({ ...sliceOf(event.slug, event.data.title, 'event', [event]), of: event.id })),
  ];
  const twice = slices.find(({ slug }, i) => slices.findIndex((other) => other.slug === slug) !== i);
  if (twice) throw new Error(`Two slices of the timeline are called "${twice.slug}": give the event another slug.`);
  return slices;
}

function sliceOf<Event extends SlicedEvent>(
  slug: string,
  title: string,
  by: TimelineSlice<Event>['by'],
  events: readonly Event[],
): TimelineSlice<Event> {
  const id = slug === '' ? 'timeline' : `timeline/${slug}`;
  // A guess until the frame tells: two lines an event, and no more than a page of somebody else can spare.
  return { id, slug, title, by, of: 'timeline', events, width: 640, height: Math.min(160 + 80 * events.length, 640) };
}

/** `1979` stands with the 1970s. */
function decadeOf({ data }: SlicedEvent): string {
  return `${data.date.slice(0, 3)}0s`;
}
