import { hrefOf, pageOf } from '../core/index.ts';
import type { RedirectRow } from './edit-redirects.ts';

/*
 * What a server cannot do. A browser keeps the part behind "#" to itself (RFC 3986, 3.5), so that a server answers for whole pages
 * only. When its answer names no fragment, the browser puts the one that was asked for behind it (RFC 9110, 10.2.2): a page that
 * moved takes its parts along. Where single parts of a page went elsewhere, only a script in the browser can know: such a page is
 * left out of these files, and its static page (redirect-page.ts) leads on. A part that left a page that still exists is led on by
 * that page itself (src/client/moved-part.ts).
 */

/** A file for a kind of server, in the root of the built site. */
export interface RedirectFile {
  name: string;
  text: string;
}

/** Redirects of whole pages that a server may answer. `rows` are flat, as `flatRedirects` gives them. */
export function pagesForServers(rows: readonly RedirectRow[]): RedirectRow[] {
  const split = new Set(rows.filter(({ from }) => from.includes('#')).map(({ from }) => pageOf(from)));
  return rows.filter(({ from }) => !from.includes('#') && !split.has(from));
}

/** The redirects as nginx, Caddy, and Netlify or Cloudflare Pages take them. */
export function redirectFiles(rows: readonly RedirectRow[], base: string): RedirectFile[] {
  const pages = pagesForServers(rows).map(({ from, to }) => ({ paths: pathsOf(from, base), target: hrefOf(to, base) }));
  return [
    { name: '_redirects', text: forHosts(pages) },
    { name: '_redirects.caddy', text: forCaddy(pages) },
    { name: '_redirects.nginx', text: forNginx(pages) },
  ];
}

interface ServedPage {
  paths: string[];
  target: string;
}

/** Every way to write the address of a page. */
function pathsOf(id: string, base: string): string[] {
  const folder = hrefOf(id, base);
  return [folder.slice(0, -1), folder, `${folder}index.html`];
}

const made = '# Written by the build from data/redirects.tsv and the spellings of docker. Parts of pages are for the browser.\n';

/** One line a path, percent-encoded: both hosts split lines at spaces. Netlify serves the static page at such an address first, which leads on as well. */
function forHosts(pages: readonly ServedPage[]): string {
  const lines = pages.flatMap(({ paths, target }) =>
    paths.map((path) => `${percent(encodeURI(path), /[*:]/g)} ${encodeURI(target)} 301\n`),
  );
  return `${made}${lines.join('')}`;
}

/** Writes these characters, which mean something else to the reader of a file, percent-encoded. */
function percent(path: string, characters: RegExp): string {
  return path.replaceAll(characters, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `import _redirects.caddy` in a site. One matcher for all the addresses of a page. */
function forCaddy(pages: readonly ServedPage[]): string {
  const quoted = (path: string) => `"${percent(path, /[*{}]/g).replaceAll(/["\\]/g, '\\$&')}"`;
  const blocks = pages.map(({ paths, target }, i) => {
    const name = `@moved${i + 1}`;
    return `${name} path ${paths.map(quoted).join(' ')}\nredir ${name} ${quoted(encodeURI(target))} permanent\n`;
  });
  return `${made}# In a site of the Caddyfile: import /path/to/_redirects.caddy\n${blocks.join('')}`;
}

/** `include _redirects.nginx;` in a server. The query is kept; the address stays relative, since nginx behind a proxy knows neither host nor port. */
function forNginx(pages: readonly ServedPage[]): string {
  const quoted = (path: string) => `"${path.replaceAll(/["\\]/g, '\\$&')}"`;
  const lines = pages.flatMap(({ paths, target }) => {
    const [path = '', fragment] = encodeURI(target).replaceAll('$', '%24').split('#');
    const to = `"${path}$is_args$args${fragment === undefined ? '' : `#${fragment}`}"`;
    return paths.map((from) => `location = ${quoted(from)} { absolute_redirect off; return 301 ${to}; }\n`);
  });
  return `${made}# In a server block: include /path/to/_redirects.nginx;\n${lines.join('')}`;
}
