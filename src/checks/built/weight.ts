import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Issue } from '../../core/index.ts';
import { type BuiltPage, type BuiltSite } from './built-site.ts';

/** Bytes over the wire at load, brotli. */
export interface PageWeight {
  id: string;
  html: number;
  scripts: number;
  other: number;
  total: number;
}

const limit = { page: 20 * 1024, long: 30 * 1024, scripts: 10 * 1024, firstAnswer: 45 * 1024 };
const searchIndex = 'search/index.json';

/** What a page makes the browser load: itself, its scripts with what they import at once, its icon. */
export function pageWeight(site: BuiltSite, page: BuiltPage): PageWeight {
  const files = scriptsAtLoad(site, page);
  const scripts = weightOf(site, [...files]);
  const html = compressed(Buffer.from(page.html));
  // A file that is not there is a broken address, and weighs nothing.
  const linked = [...page.html.matchAll(/<link rel="(?:icon|stylesheet)" href="([^"]+)"/g)];
  const other = weightOf(
    site,
    linked.map((match) => (match[1] ?? '').slice(site.base.length)).filter((file) => site.files.has(file)),
  );
  return { id: page.id, html, scripts, other, total: html + scripts + other };
}

/** Chapters stay light: 20 KB each, those that the book calls long 30 KB, at most 10 KB of it scripts. */
export function weight(site: BuiltSite, longChapters: readonly string[]): Issue[] {
  const chapters = site.pages.filter((page) => page.id.startsWith('chapters/'));
  const weights = chapters.map((page) => ({ page, ...pageWeight(site, page) })).sort((a, b) => b.total - a.total);
  return weights.flatMap(({ page, total, scripts }): Issue[] => {
    const most = longChapters.includes(page.id) ? limit.long : limit.page;
    return [
      ...(total > most
        ? [
            {
              rule: 'weight/page',
              message: `${kilobytes(total)} over the wire, ${kilobytes(most)} are allowed`,
              hint: 'shorten code and figures, or split the chapter',
              file: page.file,
            },
          ]
        : []),
      ...(scripts > limit.scripts
        ? [
            {
              rule: 'weight/scripts',
              message: `${kilobytes(scripts)} of scripts at load, ${kilobytes(limit.scripts)} are allowed`,
              hint: 'load the code when the reader wants it',
              file: page.file,
            },
          ]
        : []),
    ];
  });
}

/** Search comes when it is wanted: no chapter loads code of it, and code and data of the first answer weigh 45 KB at most. */
export function searchWeight(site: BuiltSite): Issue[] {
  if (!site.files.has(searchIndex)) return [];
  const chapters = site.pages
    .filter((page) => page.id.startsWith('chapters/'))
    .map((page) => ({ page, scripts: scriptsAtLoad(site, page) }));
  const atLoad = chapters.flatMap(({ page, scripts }): Issue[] => {
    const script = [...scripts].find((file) => isSearchCode(site, file));
    if (script === undefined) return [];
    const message = `${script} is code of the search, and the page loads it at once`;
    return [{ rule: 'weight/search-at-load', message, hint: 'import it when the reader wants to search', file: page.file }];
  });
  const isThere = (file: string) => chapters.length > 0 && chapters.every(({ scripts }) => scripts.has(file));
  return [...atLoad, ...firstAnswer(site, isThere)];
}

/** What opening the box loads before it can answer, but for what the chapter has already. */
function firstAnswer(site: BuiltSite, isThere: (file: string) => boolean): Issue[] {
  const dialogs = [...site.files].filter((file) => /^_astro\/dialog\.[\w-]+\.js$/.test(file));
  const files = [...withImports(site, dialogs)];
  const bytes = weightOf(site, [...files.filter((file) => !isThere(file)), searchIndex]);
  const place = { rule: 'weight/first-answer', file: join(site.folder, searchIndex) };
  if (!files.some((file) => isSearchCode(site, file)))
    return [{ ...place, message: 'the code that reads it was not found', hint: 'name the script of the search box "dialog"' }];
  if (bytes <= limit.firstAnswer) return [];
  const message = `${kilobytes(bytes)} of code and data before the first answer, ${kilobytes(limit.firstAnswer)} are allowed`;
  return [{ ...place, message, hint: 'move what only the list shows to search/details.json' }];
}

/** Names of chunks say little; what fetches the index or the full text is the search. */
function isSearchCode(site: BuiltSite, file: string): boolean {
  return /search\/index\.json|pagefind\/pagefind\.js/.test(readFileSync(join(site.folder, file), 'utf8'));
}

function scriptsAtLoad(site: BuiltSite, page: BuiltPage): Set<string> {
  const entries = [...page.html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => (match[1] ?? '').slice(site.base.length));
  return withImports(site, entries);
}

/** Scripts with all that they import at once. */
function withImports(site: BuiltSite, entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const collect = (file: string) => {
    if (files.has(file) || !site.files.has(file)) return;
    files.add(file);
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const match of readFileSync(join(site.folder, file), 'utf8').matchAll(
      /(?:^|[;}])(?:import|export)\s?(?:[\w{}\s,*$]+from\s?)?["']\.\/([^"']+)["']/gm,
    ))
      collect(folder + (match[1] ?? ''));
  };
  entries.forEach(collect);
  return files;
}

function weightOf(site: BuiltSite, files: readonly string[]): number {
  return files.reduce((total, file) => total + compressed(readFileSync(join(site.folder, file))), 0);
}

function compressed(data: Buffer): number {
  return brotliCompressSync(data).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
