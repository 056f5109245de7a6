import { escapeAttribute, hrefOf } from '../core/index.ts';

export interface RedirectPageOptions {
  base: string;
  /** Host of the site, for the canonical address. */
  site: string;
  language: string;
  policy: string;
  /** Parts of the old page that did not go where the page went: fragment → id. */
  parts?: Readonly<Record<string, string>>;
}

/**
 * The page that stands at an old address of a static site. The script keeps the fragment, which `http-equiv=refresh` would lose;
 * without scripts the reader still arrives, at the top of the page. Parts that went elsewhere stand in an attribute, because the
 * policy allows no inline script.
 */
export function redirectPage(to: string, { base, site, language, policy, parts = {} }: RedirectPageOptions): string {
  const href = hrefOf(to, base);
  const moved = Object.entries(parts).map(([part, id]) => [part, hrefOf(id, base)]);
  const data = moved.length === 0 ? '' : ` data-parts="${escapeAttribute(JSON.stringify(Object.fromEntries(moved)))}"`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>已移到${to}</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="canonical" href="${new URL(href, site).href}">
<script src="${hrefOf('', base)}redirect.js"${data}></script>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
</head>
<body>
<p>这一页的地址是<a href="${href}">${to}</a>。</p>
</body>
</html>
`;
}
