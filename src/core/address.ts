/**
 * Addresses. The id of a thing is its path below the base, without slashes at the ends and with the fragment where it is
 * part of a page: `commands/container/rm#force`. The home page has the empty id.
 */

/** The page part of an id: `chapters/namespaces#clone` → `chapters/namespaces`. */
export function pageOf(id: string): string {
  return id.split('#')[0] ?? '';
}

/** The fragment of an id without `#`, or undefined: `chapters/namespaces#clone` → `clone`. */
export function fragmentOf(id: string): string | undefined {
  return id.split('#')[1];
}

/** URL of an id below the base: `commands/container/rm#force` → `commands/container/rm/#force`. */
export function urlBelowBase(id: string): string {
  const [page = '', fragment] = id.split('#');
  const path = page === '' ? '' : `${page}/`;
  return fragment === undefined ? path : `${path}#${fragment}`;
}

/** Absolute path of an id: (`commands/container/rm`, `/book/`) → `/book/commands/container/rm/`. */
export function hrefOf(id: string, base: string): string {
  return `${base.endsWith('/') ? base : `${base}/`}${urlBelowBase(id)}`;
}

/** Absolute path of a file that the site serves as it is: (`samples/principles/newns.c`, `/book/`) → `/book/samples/principles/newns.c`. */
export function fileHrefOf(path: string, base: string): string {
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

/** Whole address of an id, for what is read elsewhere: (`chapters/rootfs#layers`) → `https://docs.example.org/book/chapters/rootfs/#layers`. */
export function wholeAddressOf(id: string, { site, base }: { site: string; base: string }): string {
  return new URL(hrefOf(id, base), site).href;
}

/** Inverse of `hrefOf` for a path of this site; undefined for a path outside the base. */
export function idOfHref(href: string, base: string): string | undefined {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  if (!href.startsWith(prefix)) return undefined;
  const [path = '', fragment] = href.slice(prefix.length).split('#');
  const page = path.replace(/(^|\/)index\.html$/, '$1').replace(/\/$/, '');
  return fragment ? `${page}#${fragment}` : page;
}
