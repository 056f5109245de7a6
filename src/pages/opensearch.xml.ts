import { catalog, href } from '../book/index.ts';

/** How a browser searches this site from its address bar: OpenSearch 1.1. */
export function GET(): Response {
  const { title, description, site, language } = catalog.config;
  const search = new URL(href('search'), site).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(title.slice(0, 16))}</ShortName>
<Description>${escaped(description.slice(0, 1024))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${escaped(language)}</Language>
<Image type="image/svg+xml">${new URL(`${href('')}favicon.svg`, site).href}</Image>
<Url type="text/html" method="get" template="${search}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
