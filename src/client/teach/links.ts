import type { CourseBook, CourseLink } from '../../courses/outline.ts';
import { base } from '../base.ts';

export interface PickableLink extends CourseLink {
  url: string;
  aliases?: string[];
}

let loading: Promise<ReadonlyMap<string, PickableLink>> | undefined;

/** Everything of the book that can be linked, by its id. Fetched once; rejects when it cannot be had, and may then be tried again. */
export function loadLinks(): Promise<ReadonlyMap<string, PickableLink>> {
  loading ??= fetchLinks();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchLinks(): Promise<ReadonlyMap<string, PickableLink>> {
  const response = await fetch(`${base}links.json`);
  if (!response.ok) throw new Error(`links.json: ${response.status}`);
  const { links }: { links: PickableLink[] } = await response.json();
  return new Map(links.filter(({ id }) => id !== '').map((link) => [link.id, link]));
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
