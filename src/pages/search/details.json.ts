import { searchFiles } from './_files.ts';

/** What follows the first file of the search: one-liners of options, examples, words of the chapters. */
export function GET(): Response {
  return Response.json(searchFiles.details);
}
