import { nearest, pageOf } from '../core/index.ts';
import { commandFiles } from '../exporters/index.ts';
import { resolver } from '../permalinks/index.ts';
import { type Site, type SiteAddress, writeAddress } from './site.ts';

/** What can be linked in a book: by links.json, or by the book at hand. */
export interface BookLinks {
  live: ReadonlySet<string>;
  /** Where an id leads today; undefined for nowhere. */
  leadsTo: (id: string) => string | undefined;
  /** Files beside the pages of commands, old ones too: address → where it is today. */
  files: ReadonlyMap<string, string>;
  /** Where the book is served today: what former addresses are rewritten to. */
  home: Site;
}

/** What became of a link. */
export type Verdict =
  | { kind: 'fine' }
  | { kind: 'moved'; address: string }
  /** `near` is a guess, which nobody but a person may write. */
  | { kind: 'dead'; why: string; near?: string }
  /** A file of the site that links.json says nothing about. */
  | { kind: 'unlisted' };

export function bookLinks(ids: Iterable<string>, redirects: Readonly<Record<string, string>>, home: Site): BookLinks {
  const live = new Set(ids);
  const leadsTo = resolver(
    Object.entries(redirects).map(([from, to]) => ({ from, to })),
    live,
  );
  return { live, leadsTo, files: commandFilesOf([...live, ...Object.keys(redirects)], leadsTo), home };
}

/** Judges an address into a site. */
export function judge(address: SiteAddress, book: BookLinks): Verdict {
  const { id, site } = address;
  const place = site.former ? book.home : site;
  const file = judgeFile(address, book, place);
  if (file) return file;
  const target = book.leadsTo(id);
  if (target !== undefined) {
    return target === id && !site.former ? { kind: 'fine' } : { kind: 'moved', address: writeAddress(target, place, address) };
  }
  const near = nearestId(id, book);
  return { kind: 'dead', why: whyDead(id, book), ...(near !== undefined && { near: writeAddress(near, place, { query: '', rest: '' }) }) };
}

function whyDead(id: string, { leadsTo }: BookLinks): string {
  const page = pageOf(id);
  if (page === id || leadsTo(page) === undefined) return 'nothing was published at this address';
  return `the page is there, and no part of it is called "${id.slice(page.length + 1)}"`;
}

/** The nearest id; for a part that is missing one of the same page, else the page. */
function nearestId(id: string, { live, leadsTo }: BookLinks): string | undefined {
  // "%23" in a path is a "#" that some tool encoded: decoded, it may be the very id.
  const plain = id
    .toLowerCase()
    .replaceAll(/\/+/g, '/')
    .replace(/\/(?=#|$)/g, '')
    .replace(/\.html?(?=#|$)/, '');
  const same = leadsTo(plain);
  if (same !== undefined) return same;
  const page = leadsTo(pageOf(plain));
  if (page === undefined) return nearest(plain, live);
  const parts = [...live].filter((other) => other.startsWith(`${pageOf(page)}#`));
  return nearest(`${pageOf(page)}#${plain.slice(pageOf(plain).length + 1)}`, parts) ?? page;
}

function judgeFile({ id, query, rest, site }: SiteAddress, { files, leadsTo, live }: BookLinks, place: Site): Verdict | undefined {
  const page = pageOf(id);
  if (!/\.(?!html?$)\w+$/.test(page) || leadsTo(page) !== undefined) return undefined;
  const target = files.get(page);
  const address = (file: string) => `${place.base}${file}${query}${rest}`;
  if (target !== undefined) return target === page && !site.former ? { kind: 'fine' } : { kind: 'moved', address: address(target) };
  if (!/^(?:commands|tldr|man)\//.test(page)) return site.former ? { kind: 'moved', address: address(page) } : { kind: 'unlisted' };
  const near = nearest(page, files.keys()) ?? nearest(page.replace(/\.\w+$/, ''), live);
  return { kind: 'dead', why: 'there is no such file', ...(near !== undefined && { near: address(files.get(near) ?? near) }) };
}

/** The files of every command, by all its spellings. */
function commandFilesOf(ids: readonly string[], leadsTo: (id: string) => string | undefined): Map<string, string> {
  const pathOf = (id: string) => /^commands\/([^#]+)$/.exec(id)?.[1]?.replaceAll('/', ' ');
  return new Map(
    ids.flatMap((id) => {
      const [path, today] = [pathOf(id), pathOf(leadsTo(id) ?? '')];
      if (path === undefined || today === undefined) return [];
      const files = new Map(commandFiles(today).map(({ name, address }) => [name, address]));
      return commandFiles(path).map(({ name, address }): [string, string] => [address, files.get(name) ?? address]);
    }),
  );
}
