import { catalog } from '../../book/index.ts';
import { usageFacts } from '../../explanation/index.ts';

/** What the page of explanations knows of commands besides the files of the search. */
export function GET(): Response {
  return Response.json(usageFacts(catalog.tree));
}
