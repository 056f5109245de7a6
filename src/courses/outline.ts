import { pageOf, urlBelowBase } from '../core/address.ts';
import { kindName } from '../core/kinds.ts';
import { nearest } from '../core/nearest.ts';
import type { Course, CourseItem } from './course.ts';
import { dayOfModule } from './schedule.ts';

/** What links.json says of a thing. */
export interface CourseLink {
  id: string;
  kind: string;
  title: string;
  summary?: string | undefined;
}

/** The book that a course leads through. */
export interface CourseBook {
  title: string;
  language: string;
  /** Whole address of the home page, with a slash at its end. */
  site: string;
}

/** A line of an outline. `isKnown` is false for an id that the book does not have; `nearest` is then the likeliest that it has. */
export type OutlineEntry =
  | { is: 'link'; id: string; title: string; what: string; summary: string; address: string; isKnown: boolean; nearest?: string }
  | { is: 'heading'; text: string }
  | { is: 'note'; text: string };

export interface OutlineModule {
  title: string;
  note?: string;
  /** The day on which it takes place. */
  day?: string;
  entries: OutlineEntry[];
}

/** A course with the titles and whole addresses of what it names: what every export is made from. */
export interface Outline {
  book: CourseBook;
  title: string;
  summary?: string;
  modules: OutlineModule[];
}

/** Looks up what a course names. An id that is not there stays, with its address: it may have moved, and nothing may be lost. */
export function outlineOf(course: Course, links: ReadonlyMap<string, CourseLink>, book: CourseBook): Outline {
  const { title, summary, dates } = course;
  return {
    book,
    title,
    ...(summary !== undefined && { summary }),
    modules: course.modules.map(({ title: name, note, items }, n) => ({
      title: name,
      ...(note !== undefined && { note }),
      ...(dates && { day: dayOfModule(dates, n) }),
      entries: items.map((item) => entryOf(item, links, book.site)),
    })),
  };
}

function entryOf(item: CourseItem, links: ReadonlyMap<string, CourseLink>, site: string): OutlineEntry {
  if ('heading' in item) return { is: 'heading', text: item.heading };
  if ('note' in item) return { is: 'note', text: item.note };
  const { id } = item;
  const link = links.get(id);
  // Put together as text: resolved as an address, an id like "//example.org" or "javascript:…" would lead elsewhere.
  const address = site + encodeURI(urlBelowBase(id));
  if (link)
    return { is: 'link', id, title: titleOf(link, links), what: kindName(link.kind), summary: link.summary ?? '', address, isKnown: true };
  const near = nearest(id, links.keys());
  return {
    is: 'link',
    id,
    title: id,
    what: '未知',
    summary: '',
    address,
    isKnown: false,
    ...(near !== undefined && { nearest: near }),
  };
}

/** A section says its chapter too: `怎样用clone（namespace：资源隔离）`. */
function titleOf({ id, kind, title }: CourseLink, links: ReadonlyMap<string, CourseLink>): string {
  const page = kind === 'section' && id.startsWith('chapters/') ? links.get(pageOf(id)) : undefined;
  return page ? `${title}（${page.title}）` : title;
}
