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
  resolveId,
} from './ledger.ts';
export { link, type Link, type LinkKind, linkKinds, linkList, linkListJsonSchema } from './link.ts';
export { redirectPage } from './redirect-page.ts';
