import { catalog } from '../book/index.ts';
import { bookFolder, linksOf, readPermalinks, redirectsOf } from '../catalog/index.ts';
import { hrefOf } from '../core/index.ts';
import { linkList } from '../permalinks/index.ts';

/** Every linkable thing and every old address, for tools of others: see links.schema.json. */
export function GET(): Response {
  const { site, base } = catalog.config;
  const redirects = redirectsOf(catalog, readPermalinks(bookFolder()).redirects);
  return Response.json(
    linkList.parse({
      schema: 1,
      base: new URL(hrefOf('', base), site).href,
      links: linksOf(catalog),
      redirects: Object.fromEntries(redirects.map(({ from, to }) => [from, to])),
    }),
  );
}
