import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../core/index.ts';
import {
  ledgerFile,
  type LedgerRow,
  parseLedger,
  parseRedirects,
  type Redirect,
  redirectsFile,
  type Release,
  releaseDate,
  releasesFolder,
} from '../permalinks/index.ts';

/** What a content folder says of addresses that were published. */
export interface Permalinks {
  /** Undefined for a book that has published nothing yet. */
  ledger: readonly LedgerRow[] | undefined;
  ledgerPath: string;
  redirects: readonly Redirect[];
  redirectsPath: string;
  /** Oldest first. */
  releases: readonly Release[];
  issues: Issue[];
}

/** Reads the ledger, the redirects and the releases of a content folder. */
export function readPermalinks(folder: string): Permalinks {
  const ledgerPath = join(folder, ledgerFile);
  const redirectsPath = join(folder, redirectsFile);
  const ledger = existsSync(ledgerPath) ? parseLedger(readFileSync(ledgerPath, 'utf8'), ledgerPath) : undefined;
  const kept = existsSync(redirectsPath)
    ? parseRedirects(readFileSync(redirectsPath, 'utf8'), redirectsPath)
    : { redirects: [], issues: [] };
  const { releases, issues } = readReleases(folder);
  return {
    ledger: ledger?.rows,
    ledgerPath,
    redirects: kept.redirects,
    redirectsPath,
    releases,
    issues: [...(ledger?.issues ?? []), ...kept.issues, ...issues],
  };
}

function readReleases(folder: string): { releases: Release[]; issues: Issue[] } {
  const path = join(folder, releasesFolder);
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  const issues: Issue[] = [];
  const releases = names.flatMap((name): Release[] => {
    const file = join(path, name);
    const date = releaseDate(name);
    if (date === undefined) {
      issues.push({
        rule: 'permalink/malformed-release',
        message: `"${name}" is not the name of a release`,
        hint: 'name it after its day, for example 2026-11-24.tsv; "npm run links -- release" writes it',
        file,
      });
      return [];
    }
    const { rows, issues: found } = parseLedger(readFileSync(file, 'utf8'), file);
    issues.push(...found);
    return [{ date, file, rows }];
  });
  return { releases, issues };
}
