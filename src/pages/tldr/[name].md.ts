import { catalog } from '../../book/index.ts';
import type { CatalogCommand } from '../../catalog/index.ts';
import { commandFileName, tldrPage } from '../../exporters/index.ts';

export function getStaticPaths() {
  return [...catalog.commands.values()].map((entry) => ({ params: { name: commandFileName(entry.command.path) }, props: { entry } }));
}

/** The page of a command in the format of tldr-pages. */
export function GET({ props }: { props: { entry: CatalogCommand } }): Response {
  return new Response(tldrPage(catalog, props.entry), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
