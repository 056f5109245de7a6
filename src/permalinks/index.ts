export {
  type EditResult,
  flatRedirects,
  lostParts,
  moveId,
  type Published,
  type RedirectRow,
  type Refusal,
  resolver,
  retireId,
  typedId,
} from './edit-redirects.ts';
export {
  formatLedger,
  ledgerFile,
  ledgerIssues,
  parseLedger,
  parseRedirects,
  type LedgerRow,
  type Redirect,
  redirectIssues,
  redirectsFile,
} from './ledger.ts';
export { link, type Link, linkList, linkListJsonSchema } from './link.ts';
export { redirectPage } from './redirect-page.ts';
export { pagesForServers, redirectFiles } from './redirect-files.ts';
export { formatRedirects } from './redirects-text.ts';
export {
  formatRelease,
  isDay,
  type LostId,
  newSince,
  type Release,
  releaseDate,
  releaseIssues,
  releasesFolder,
  replay,
} from './releases.ts';
