import { catalog } from '../../book/index.ts';
import type { CatalogCommand } from '../../catalog/index.ts';
import { commandFileName, manPage } from '../../exporters/index.ts';

export function getStaticPaths() {
  return [...catalog.commands.values()].map((entry) => ({ params: { name: commandFileName(entry.command.path) }, props: { entry } }));
}

/** The page of a command as a manual page: `man -l docker-container-rm.1`. */
export function GET({ props }: { props: { entry: CatalogCommand } }): Response {
  return new Response(manPage(catalog, props.entry), { headers: { 'content-type': 'text/troff; charset=utf-8' } });
}
