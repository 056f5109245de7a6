import { catalog } from '../../book/index.ts';
import { commandIndex } from '../../search/index.ts';

/** Names of the commands and options, for the search box: see src/search/command-index.ts. */
export function GET(): Response {
  return Response.json(commandIndex(catalog));
}
