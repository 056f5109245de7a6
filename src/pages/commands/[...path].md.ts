import { catalog, commandFileRoutes } from '../../book/index.ts';
import type { CatalogCommand } from '../../catalog/index.ts';
import { commandMarkdown } from '../../exporters/index.ts';

export const getStaticPaths = () => commandFileRoutes();

/** The page of a command as CommonMark. */
export function GET({ props }: { props: { entry: CatalogCommand } }): Response {
  return new Response(commandMarkdown(catalog, props.entry), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
