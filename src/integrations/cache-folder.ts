import { bookFolder } from '../catalog/index.ts';

/**
 * Where Astro keeps what it read of a content folder. One place for each folder: the entries of a cache remember their files,
 * so that two books with a chapter of the same name would take each other's.
 */
export function cacheFolder(): string {
  return `node_modules/.astro/${bookFolder().replaceAll(/[^\w-]+/g, '_')}`;
}
