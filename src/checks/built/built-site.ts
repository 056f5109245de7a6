import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page as the browser gets it. */
export interface BuiltPage {
  /** Id of the page: its path without `index.html`. */
  id: string;
  file: string;
  html: string;
  /** True for the page at an old address, which only leads on. */
  redirect: boolean;
}

export interface BuiltSite {
  folder: string;
  base: string;
  pages: BuiltPage[];
  /** Every file below the folder, with `/` as separator. */
  files: ReadonlySet<string>;
}

/** Reads the pages of an out folder. */
export function readBuiltSite(folder: string, base: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        id: file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, ''),
        file: join(folder, file),
        html,
        redirect: html.includes('redirect.js"'),
      };
    });
  return { folder, base, pages, files: new Set(files) };
}

/** Line of an offset in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Values of an attribute in a page, with their offsets; entities are decoded. */
export function attributeValues(html: string, name: string): { value: string; offset: number }[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => ({
    value: (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"'),
    offset: match.index,
  }));
}
