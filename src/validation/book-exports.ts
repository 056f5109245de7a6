import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookFolder, buildCatalog, type Catalog, linksOf, readPermalinks, readWholeContent, redirectsOf } from '../catalog/index.ts';
import type { Citable } from '../citations/index.ts';
import { pageOf, wholeAddressOf } from '../core/index.ts';
import { type Outline, outlineOf } from '../courses/index.ts';
import type { Link, RedirectRow } from '../permalinks/index.ts';
import type { Piece } from './validation.ts';

/** All that the book gives away: what the build wrote, and what is made from the catalog when a reader asks for it. */
export interface BookExports {
  /** The built site. */
  folder: string;
  /** The schemas of IMS Common Cartridge, which are not part of the book. */
  schemas: string;
  catalog: Catalog;
  links: readonly Link[];
  redirects: readonly RedirectRow[];
  /** Everything with an address, as 引用此处 sees it. */
  citables: readonly Citable[];
  /** The ready courses, one lesson a week. */
  courses: readonly { slug: string; outline: Outline }[];
}

/** Reads the content, and names the folders of what is not made from it. */
export function bookExports(folder: string, schemas: string): BookExports {
  const catalog = buildCatalog(readWholeContent());
  const links = linksOf(catalog);
  const byId = new Map(links.map((link) => [link.id, link]));
  const verified = new Map(catalog.chapters.map(({ id, data }) => [id, data.verified.date]));
  const { title: book, language, site, base } = catalog.config;
  return {
    folder,
    schemas,
    catalog,
    links,
    redirects: redirectsOf(catalog, readPermalinks(bookFolder()).redirects),
    citables: links.map(({ id, title }) => {
      const page = id === pageOf(id) ? undefined : byId.get(pageOf(id))?.title;
      const updated = verified.get(pageOf(id));
      return {
        title,
        ...(page !== undefined && { page }),
        book,
        url: wholeAddressOf(id, { site, base }),
        ...(updated !== undefined && { updated }),
      };
    }),
    courses: catalog.courses.map(({ slug, data }) => ({
      slug,
      outline: outlineOf({ ...data, dates: { start: '2026-12-01', every: 'week' } }, byId, {
        title: book,
        language,
        site: new URL(base, site).href,
      }),
    })),
  };
}

/** The files of the built site whose path fits. */
export function builtFiles({ folder }: BookExports, path: RegExp): Piece<undefined>[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => path.test(file))
    .sort()
    .map((file) => ({ name: file, content: readFileSync(join(folder, file), 'utf8'), expected: undefined }));
}

/** True for a page that stands at an old address and leads to the new one. */
export function leadsOn(html: string): boolean {
  return html.includes('redirect.js"');
}

/** The pages of readers: not those that only lead on, stand in frames or say that there is none. */
export function readersPages(book: BookExports): Piece<undefined>[] {
  return builtFiles(book, /(^|\/)index\.html$/).filter(({ name, content }) => !name.startsWith('embed/') && !leadsOn(content));
}
