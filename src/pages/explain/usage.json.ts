import { catalog } from '../../book/index.ts';
import { usageFacts } from '../../explanation/index.ts';

/** What the page of explanations knows of commands besides the index of the search. */
export function GET(): Response {
  return Response.json(usageFacts([...catalog.commands.values()]));
}
