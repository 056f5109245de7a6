import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wholeAddressOf } from '../core/index.ts';
import type { BookExports } from './book-exports.ts';

/** The file that an address of the book is served from; undefined for other hosts. */
export function fileOf(address: string, { folder, catalog }: BookExports): string | undefined {
  const home = wholeAddressOf('', catalog.config);
  const path = address.startsWith(home) ? address.slice(home.length).split(/[?#]/)[0] : undefined;
  return path === undefined ? undefined : join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

/** Addresses that the built site does not have. */
export function unserved(name: string, addresses: readonly string[], book: BookExports): string[] {
  return addresses.filter((address) => !existsSync(fileOf(address, book) ?? '')).map((address) => `${name}: there is no ${address}`);
}
