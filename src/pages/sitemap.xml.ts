import { catalog, permalink } from '../book/index.ts';
import { linksOf } from '../catalog/index.ts';

/** Every page for search engines, by the sitemap protocol (sitemaps.org). */
export function GET(): Response {
  const pages = linksOf(catalog).filter((link) => !link.id.includes('#'));
  const urls = pages.map((link) => `<url><loc>${permalink(link.id)}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
