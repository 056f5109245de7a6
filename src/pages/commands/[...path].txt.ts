import { catalog, commandFileRoutes } from '../../book/index.ts';
import type { CatalogCommand } from '../../catalog/index.ts';
import { commandText } from '../../exporters/index.ts';

export const getStaticPaths = () => commandFileRoutes();

/** The page of a command for a terminal: `curl …/commands/container/rm.txt`. */
export function GET({ props }: { props: { entry: CatalogCommand } }): Response {
  return new Response(commandText(catalog, props.entry), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
