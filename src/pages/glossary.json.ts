import type { APIRoute } from 'astro';
import { catalog } from '../book/index.ts';

/** Term and definition by slug: what the popovers of terms say. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(catalog.terms.map(({ slug, data }) => [slug, { term: data.term, definition: data.definition.replaceAll('`', '') }])),
  );
