import { scoreLeftOut, scoreTable } from '../bench/index.ts';
import { buildCatalog, linksOf, readWholeContent } from '../catalog/index.ts';
import { buildIndex } from '../search/index.ts';

/** Asks the engine every question that the book's search was given, each while it lacks it, and prints the score. Needs no built site. */
export async function benchLeftOut(): Promise<number> {
  const catalog = buildCatalog(readWholeContent());
  const ids = new Set(linksOf(catalog).map(({ id }) => id));
  console.log(scoreTable('left out', scoreLeftOut(buildIndex(catalog), ids)));
  return 0;
}
