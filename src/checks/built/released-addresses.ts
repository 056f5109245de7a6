import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentOf, type Issue, pageOf } from '../../core/index.ts';
import { linkList, type Release, replay, resolver } from '../../permalinks/index.ts';
import { attributeValues, type BuiltSite } from './built-site.ts';

/**
 * Replays every released state of the ledger against the built files: a page with the part stands there, or the page at the old
 * address and links.json lead to one. The sources were judged before; this finds what the build itself lost.
 */
export function releasedAddresses(site: BuiltSite, releases: readonly Release[]): Issue[] {
  if (releases.length === 0) return [];
  const live = new Set(
    site.pages
      .filter(({ redirect }) => !redirect)
      .flatMap(({ id, html }) => [id, ...attributeValues(html, 'id').map(({ value }) => `${id}#${value}`)]),
  );
  const old = new Set(site.pages.filter(({ redirect }) => redirect).map(({ id }) => id));
  const leadsTo = resolver(
    publishedRedirects(site).filter(({ from }) => live.has(pageOf(from)) || old.has(pageOf(from))),
    live,
  );
  return replay(releases, leadsTo, live).map(({ id, release, near }) => ({
    rule: 'built/lost-address',
    message: `"${id}" was published with the release of ${release.date}, and the built site has nothing at its address`,
    hint: `build the ${fragmentOf(id) === undefined ? 'page' : 'id'} again, or the redirect from it${near === undefined ? '' : `, for example to "${near}"`}`,
    file: join(site.folder, 'links.json'),
  }));
}

/** The redirects of links.json; none where it cannot be read, so that every old address is missed. */
function publishedRedirects(site: BuiltSite): { from: string; to: string }[] {
  if (!site.files.has('links.json')) return [];
  const list = linkList.safeParse(JSON.parse(readFileSync(join(site.folder, 'links.json'), 'utf8')));
  return Object.entries(list.data?.redirects ?? {}).map(([from, to]) => ({ from, to }));
}
