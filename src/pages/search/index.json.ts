import { searchFiles } from './_files.ts';

/** What the first answer of the search waits for: see src/search/index-format.ts. */
export function GET(): Response {
  return Response.json(searchFiles.index);
}
