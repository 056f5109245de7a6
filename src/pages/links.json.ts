import { catalog } from '../book/index.ts';
import { linksOf } from '../catalog/index.ts';
import { linkList } from '../permalinks/index.ts';

/** Every linkable thing, for tools of others: see links.schema.json. */
export function GET(): Response {
  return Response.json(linkList.parse({ schema: 1, links: linksOf(catalog) }));
}
