import { catalog } from '../book/index.ts';
import { llmsText } from '../exporters/index.ts';

export function GET(): Response {
  return new Response(llmsText(catalog), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
