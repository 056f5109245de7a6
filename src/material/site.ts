import { pageOf, urlBelowBase } from '../core/index.ts';

/** A place where the book is, or once was, served. */
export interface Site {
  /** Absolute address with a slash at the end. */
  base: string;
  /** The book is no longer there: whatever points to it has moved, even if its id lives. */
  former: boolean;
}

/** An address into a site, taken apart. */
export interface SiteAddress {
  site: Site;
  /** The id that it names, with its fragment. A fragment that names no part is left out. */
  id: string;
  /** `?q=rm` as it was written, or empty. */
  query: string;
  /** What stands behind the id and is no part of it: the state of a page (`#q=…`), a text to find (`:~:text=…`). Kept when it is rewritten. */
  rest: string;
}

/** The site of an address that somebody types, with the slash that they may forget; undefined for what is no web address. */
export function siteAt(address: string, former = false): Site | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const path = url.pathname.replace(/[^/]*\.(?:json|html?)$/, '').replace(/\/*$/, '/');
  return { base: `${url.protocol}//${url.host}${path}`, former };
}

/**
 * Takes an address apart, if it is one into a site: http or https, with and without the slash at the end or `index.html`,
 * percent-encoded or not.
 */
export function readAddress(address: string, sites: readonly Site[]): SiteAddress | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const site = sites.filter((one) => isBelow(url, one)).sort((a, b) => b.base.length - a.base.length)[0];
  if (!site) return undefined;
  const below = decoded(url.pathname.slice(new URL(site.base).pathname.length));
  const page = below.replace(/(^|\/)index\.html?$/, '$1').replace(/\/+$/, '');
  const written = address.includes('#') ? address.slice(address.indexOf('#') + 1) : '';
  const [fragment = '', ...directive] = written.split(':~:');
  // "top" is the top of any page (HTML, 7.4.6.4); "=" is what a page keeps in its address.
  const isPart = fragment !== '' && fragment !== 'top' && !fragment.includes('=');
  return {
    site,
    id: isPart ? `${page}#${decoded(fragment)}` : page,
    query: /\?[^#]*/.exec(address)?.[0] ?? '',
    rest: `${isPart || fragment === '' ? '' : `#${fragment}`}${directive.length > 0 ? `${fragment === '' ? '#' : ''}:~:${directive.join(':~:')}` : ''}`,
  };
}

/** The address of an id on a site, with what the old address had besides. */
export function writeAddress(id: string, site: Site, { query, rest }: Pick<SiteAddress, 'query' | 'rest'>): string {
  const below = urlBelowBase(id);
  const [path = '', fragment] = below.split('#');
  const kept = fragment !== undefined && /^#(?!:~:)/.test(rest) ? '' : fragment === undefined ? rest : rest.replace(/^#/, '');
  return `${site.base}${encodeURI(path)}${query}${fragment === undefined ? '' : `#${encodeURI(fragment)}`}${kept}`;
}

/** The page of an address, where only that may be told. */
export function pageAddress(id: string, site: Site): string {
  return writeAddress(pageOf(id), site, { query: '', rest: '' });
}

function isBelow(url: URL, { base }: Site): boolean {
  const { host, pathname } = new URL(base);
  return url.host.replace(/:(?:80|443)$/, '') === host && `${url.pathname}/`.startsWith(pathname);
}

/** Percent-encoding undone, as it stands where a `%` is just a `%`; composed, as ids are. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
