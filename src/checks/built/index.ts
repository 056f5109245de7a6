import { readBuiltSite } from './built-site.ts';
import { addresses } from './addresses.ts';
import { markup } from './markup.ts';
import { releasedAddresses } from './released-addresses.ts';
import { policy } from './policy.ts';
import { pageWeight, type PageWeight, searchWeight, weight } from './weight.ts';
import type { Issue } from '../../core/index.ts';
import type { Release } from '../../permalinks/index.ts';

/** What every page of a built site weighs over the wire, heaviest first. */
export function pageWeights(folder: string, base: string): PageWeight[] {
  const site = readBuiltSite(folder, base);
  return site.pages
    .filter((page) => !page.redirect)
    .map((page) => pageWeight(site, page))
    .sort((a, b) => b.total - a.total);
}

/**
 * Checks the built files of a site: what only shows when everything is put together.
 *
 * @param folder the out folder of a build
 * @param base path below the host that it was built for
 * @param longChapters ids of the chapters that may weigh more
 * @param releases what was published before and must still be there
 */
export async function builtIssues(
  folder: string,
  base: string,
  longChapters: readonly string[] = [],
  releases: readonly Release[] = [],
): Promise<Issue[]> {
  const site = readBuiltSite(folder, base);
  return [
    ...addresses(site),
    ...releasedAddresses(site, releases),
    ...policy(site),
    ...weight(site, longChapters),
    ...searchWeight(site),
    ...(await markup(site)),
  ];
}
