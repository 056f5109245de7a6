import { catalog, permalink } from '../../book/index.ts';
import { linksOf } from '../../catalog/index.ts';
import { qrDrawing } from '../../citations/index.ts';

/** The address of every page as a QR code. Pages show it in print only, and browsers fetch it only then. */
export function getStaticPaths() {
  return linksOf(catalog)
    .filter(({ id }) => !id.includes('#'))
    .map(({ id }) => ({ params: { id: id === '' ? undefined : id } }));
}

export function GET({ params }: { params: { id?: string | undefined } }): Response {
  return new Response(qrDrawing(permalink(params.id ?? '')), { headers: { 'Content-Type': 'image/svg+xml' } });
}
