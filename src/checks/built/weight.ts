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

const limit = { page: 20 * 1024, long: 30 * 1024, scripts: 10 * 1024 };

/** What a page makes the browser load: itself, its scripts with what they import at once, its icon. */
export function pageWeight(site: BuiltSite, page: BuiltPage): PageWeight {
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
  for (const match of page.html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) collect((match[1] ?? '').slice(site.base.length));
  const scripts = [...files].reduce((total, file) => total + compressed(readFileSync(join(site.folder, file))), 0);
  const html = compressed(Buffer.from(page.html));
  // A file that is not there is a broken address, and weighs nothing.
  const other = [...page.html.matchAll(/<link rel="(?:icon|stylesheet)" href="([^"]+)"/g)]
    .map((match) => (match[1] ?? '').slice(site.base.length))
    .filter((file) => site.files.has(file))
    .reduce((total, file) => total + compressed(readFileSync(join(site.folder, file))), 0);
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

function compressed(data: Buffer): number {
  return brotliCompressSync(data).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
