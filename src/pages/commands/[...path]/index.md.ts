import { catalog } from '../../../book/index.ts';
import type { CatalogCommand } from '../../../catalog/index.ts';
import { commandMarkdown } from '../../../exporters/index.ts';

export function getStaticPaths() {
  return [...catalog.commands.values()].map((entry) => ({ params: { path: entry.command.path.replaceAll(' ', '/') }, props: { entry } }));
}

/** The page of a command as Markdown below its own address, as chapters have it. */
export function GET({ props }: { props: { entry: CatalogCommand } }): Response {
  return new Response(commandMarkdown(catalog, props.entry), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
