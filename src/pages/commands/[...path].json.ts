import { catalog, commandFileRoutes } from '../../book/index.ts';
import type { CatalogCommand } from '../../catalog/index.ts';
import { commandJson } from '../../exporters/index.ts';

export const getStaticPaths = () => commandFileRoutes();

/** The page of a command as data: see commands.schema.json. */
export function GET({ props }: { props: { entry: CatalogCommand } }): Response {
  return new Response(commandJson(catalog, props.entry), { headers: { 'content-type': 'application/json' } });
}
