import indexes from '../styles/indexes.css?url';
import pages from '../styles/pages.css?url';

const loaded = new Map<string, Promise<void>>();

/** Styles of what a chapter opens only when it is wanted: the search, and the ways to cite. Resolves when they are there. */
export function loadStylesheet(name: 'search' | 'citation'): Promise<void> {
  const href = name === 'search' ? indexes : pages;
  const loading = loaded.get(href) ?? load(href);
  loaded.set(href, loading);
  return loading;
}

function load(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const { promise, resolve } = Promise.withResolvers<void>();
  // Without its styles a dialog still works.
  link.addEventListener('load', () => resolve());
  link.addEventListener('error', () => resolve());
  document.head.append(link);
  return promise;
}
