import { linkListJsonSchema } from '../permalinks/index.ts';

/** The published JSON Schema of links.json. */
export function GET(): Response {
  return Response.json(linkListJsonSchema());
}
