import { aliasRedirects, readPermalinks } from '../../catalog/index.ts';
import type { Issue } from '../../core/index.ts';
import { ledgerIssues, redirectIssues, releaseIssues, replay, resolver } from '../../permalinks/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/**
 * Every id ever published resolves, every id is in the ledger, and no release lost a row of it. A book without a ledger has
 * published nothing yet, unless it was released.
 */
export function permalinks({ content, catalog, links, ids }: BookUnderCheck): Issue[] {
  const { ledger, ledgerPath, redirects: kept, redirectsPath, releases, issues } = readPermalinks(content.folder);
  if (!ledger && releases.length === 0) return issues;
  const redirects = [...kept, ...aliasRedirects(catalog)];
  const recorded = new Set(ledger?.map(({ id }) => id));
  return [
    ...issues,
    ...redirectIssues(redirects, ids, redirectsPath),
    ...ledgerIssues(ledger ?? [], new Map(links.map((link) => [link.id, link.kind])), redirects, ledgerPath),
    ...releaseIssues(releases, ledger ?? []),
    // The ledger speaks for the ids that it still has.
    ...replay(releases, resolver(redirects, ids), ids)
      .filter(({ id }) => !recorded.has(id))
      .map(({ id, release, line, near }): Issue => ({
        rule: 'permalink/broken',
        message: `"${id}" was published with the release of ${release.date} and leads nowhere now`,
        hint: `give it back its id, or add a redirect to data/redirects.tsv${near === undefined ? '' : `: ${id} → ${near}`}`,
        file: release.file,
        line,
      })),
  ];
}
