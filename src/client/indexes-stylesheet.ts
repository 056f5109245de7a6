import stylesheet from '../styles/indexes.css?url';

let link: HTMLLinkElement | undefined;

/** Loads the styles of what a chapter opens only when it is wanted: the search, the citation. Resolves when they are there. */
export function loadIndexesStylesheet(): Promise<void> {
  if (link || document.querySelector(`link[href="${stylesheet}"]`)) return Promise.resolve();
  link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet });
  const { promise, resolve } = Promise.withResolvers<void>();
  // Without its styles a dialog still works.
  link.addEventListener('load', () => resolve());
  link.addEventListener('error', () => resolve());
  document.head.append(link);
  return promise;
}
