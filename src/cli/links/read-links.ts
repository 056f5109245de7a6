import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildCatalog, linksOf, readPermalinks, readWholeContent, redirectsOf } from '../../catalog/index.ts';
import { hrefOf } from '../../core/index.ts';
import { type BookLinks, bookLinks, type Site, siteAt } from '../../material/index.ts';

/** Why links.json cannot be used, and what to do. */
export class LinksFileError extends Error {}

/** What is needed of links.json, whoever built it: keys that a later version adds do no harm. */
const publishedLinks = z.object({
  schema: z.literal(1),
  base: z.url().optional(),
  links: z.array(z.object({ id: z.string() })),
  redirects: z.record(z.string(), z.string()).optional(),
});

export interface KnownLinks {
  book: BookLinks;
  home: Site;
  /** Something that the person must know about the judgement. */
  note?: string;
}

/** Links of the book at hand. */
export function linksAtHand(): KnownLinks {
  const content = readWholeContent();
  const catalog = buildCatalog(content);
  const { site, base } = content.config;
  const home = { base: new URL(hrefOf('', base), site).href, former: false };
  const redirects = redirectsOf(catalog, readPermalinks(content.folder).redirects);
  const ids = linksOf(catalog).map(({ id }) => id);
  return { home, book: bookLinks(ids, Object.fromEntries(redirects.map(({ from, to }) => [from, to])), home) };
}

/**
 * Links of a built site, from its links.json on disk or at an address.
 *
 * @param fallback the first `--site`, for a file that does not say where its site is
 */
export async function linksFrom(place: string, fallback: Site | undefined): Promise<KnownLinks> {
  const isAddress = /^https?:\/\//.test(place);
  const list = parse(isAddress ? await download(place) : readLinksFile(place), place);
  const home = siteAt(list.base ?? (isAddress ? place : '')) ?? fallback;
  if (!home) throw new LinksFileError(`${place} does not say where its site is.\n  → add --site with the address of the site`);
  const ids = list.links.map(({ id }) => id);
  return {
    home,
    book: bookLinks(ids, list.redirects ?? {}, home),
    ...(list.redirects === undefined && { note: `${place} names no old addresses: what has moved is reported as dead.` }),
  };
}

function readLinksFile(place: string): string {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    throw new LinksFileError(`${place} cannot be read: ${reasonOf(error)}\n  → name a links.json, or the address of one`, { cause: error });
  }
}

async function download(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.text();
  } catch (error) {
    throw new LinksFileError(`${address} cannot be read: ${reasonOf(error)}\n  → check the address, or download the file and name that`, {
      cause: error,
    });
  }
}

function parse(text: string, place: string) {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new LinksFileError(`${place} is no JSON: ${reasonOf(error)}\n  → name the links.json in the root of a built site`, {
      cause: error,
    });
  }
  const result = publishedLinks.safeParse(data);
  if (result.success) return result.data;
  throw new LinksFileError(
    `${place} is no list of links that this program knows:\n${z.prettifyError(result.error)}\n  → name the links.json in the root of a built site`,
  );
}

/** What fetch throws says why only in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
