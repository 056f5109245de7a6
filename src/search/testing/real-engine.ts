import { buildCatalog, readContent } from '../../catalog/index.ts';
import { buildIndex } from '../build/build-index.ts';
import { createEngine, type Engine } from '../engine/engine.ts';

/** The catalog of the book and its two files, made once. */
export const catalog = buildCatalog(readContent('content').content);
export const files = buildIndex(catalog);

/** An engine of the book with both files in. */
export function realEngine(): Engine {
  const engine = createEngine(files.index);
  engine.extend(files.details);
  return engine;
}
