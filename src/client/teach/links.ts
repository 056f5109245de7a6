import { resolveId } from '../../core/resolve-id.ts';
import type { CourseBook, CourseLink } from '../../courses/outline.ts';
import { base } from '../base.ts';
import { fetchJson } from '../fetch-json.ts';

export interface PickableLink extends CourseLink {
  url: string;
  aliases?: string[];
}

/** Everything of the book that can be linked, by its id, and where any id leads today: undefined where nobody knows. */
export interface BookLinks {
  links: ReadonlyMap<string, PickableLink>;
  leadsTo: (id: string) => string | undefined;
}

let loading: Promise<BookLinks> | undefined;

/** Fetched once; rejects when it cannot be had, and may then be tried again. */
export function loadLinks(): Promise<BookLinks> {
  loading ??= fetchLinks();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchLinks(): Promise<BookLinks> {
  const { links, redirects = {} }: { links: PickableLink[]; redirects?: Record<string, string> } = await fetchJson('links.json');
  const byId = new Map(links.filter(({ id }) => id !== '').map((link) => [link.id, link]));
  const [live, old] = [new Set(byId.keys()), new Map(Object.entries(redirects))];
  return { links: byId, leadsTo: (id) => resolveId(id, live, old) };
}

/** How things are called in the list: a section with its chapter, since many chapters have sections of one name. */
export function titlesOf(links: ReadonlyMap<string, PickableLink>): (id: string) => string {
  return (id) => {
    const link = links.get(id);
    const page = link?.kind === 'section' ? links.get(id.split('#')[0] ?? '') : undefined;
    return page ? `${link?.title ?? id}（${page.title}）` : (link?.title ?? id);
  };
}

const book = {
  title: document.querySelector('.brand')?.textContent ?? '',
  language: document.documentElement.lang,
};

/** The book at its published address: what leaves the page leads there, wherever it was made. */
export const publishedBook: CourseBook = {
  ...book,
  site: new URL(base, document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href).href,
};

/** The book at the address that the reader sees. */
export const bookHere: CourseBook = { ...book, site: location.origin + base };
