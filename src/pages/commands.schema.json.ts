import { commandJsonSchema } from '../exporters/index.ts';

/** The published JSON Schema of commands/<path>.json. */
export function GET(): Response {
  return Response.json(commandJsonSchema());
}
