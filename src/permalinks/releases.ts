import { type Issue, nearest } from '../core/index.ts';
import type { LedgerRow } from './ledger.ts';

/**
 * What a release published for the first time. A row of the ledger is never removed, so a state of the ledger is the rows of its
 * release and of all before: each file keeps what was new, and a shallow clone without tags has them all.
 */
export interface Release {
  /** Day of the release, as in the name of its file: `2026-11-24`. */
  date: string;
  file: string;
  rows: readonly LedgerRow[];
}

/** Folder below the content folder with one file a release. */
export const releasesFolder = 'data/releases';

/** The ids of a release that no release before it had. */
export function newSince(releases: readonly Release[], ledger: readonly { id: string; kind: string }[]): { id: string; kind: string }[] {
  const released = new Set(releases.flatMap(({ rows }) => rows.map(({ id }) => id)));
  return ledger.filter(({ id }) => !released.has(id)).map(({ id, kind }) => ({ id, kind }));
}

/** The file of a release, sorted as the ledger is. */
export function formatRelease(date: string, rows: readonly { id: string; kind: string }[]): string {
  const lines = rows.map(({ id, kind }) => `${id}\t${kind}`).sort((a, b) => (a < b ? -1 : 1));
  return `# Ids that were first published on ${date}. Never edited: every one is replayed against each build.\nid\tkind\n${lines.join('\n')}\n`;
}

/** The day in the name of a release file, or undefined where the name has none. */
export function releaseDate(name: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})\.tsv$/.exec(name)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

/** Whether a text is a day that exists, written as ISO 8601 has it. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Ids of releases that somebody took out of the ledger: the ledger alone would not miss them. */
export function releaseIssues(releases: readonly Release[], ledger: readonly LedgerRow[]): Issue[] {
  const recorded = new Set(ledger.map(({ id }) => id));
  return releases.flatMap(({ date, file, rows }) =>
    rows
      .filter(({ id }) => !recorded.has(id))
      .map(({ id, kind, line }): Issue => ({
        rule: 'permalink/lost-row',
        message: `"${id}" was published with the release of ${date} and is no longer in the ledger`,
        hint: `put its row back, kind "${kind}"; where the thing is gone, its address needs a redirect instead`,
        file,
        line,
      })),
  );
}

/** An id of a release that leads nowhere. */
export interface LostId {
  id: string;
  release: Release;
  line: number;
  near: string | undefined;
}

/** Replays every state that was ever released: the ids that lead nowhere now, each with the release that published it. */
export function replay(releases: readonly Release[], leadsTo: (id: string) => string | undefined, live: Iterable<string>): LostId[] {
  const candidates = [...live];
  return releases.flatMap((release) =>
    release.rows
      .filter(({ id }) => leadsTo(id) === undefined)
      .map(({ id, line }) => ({ id, release, line, near: nearest(id, candidates) })),
  );
}
