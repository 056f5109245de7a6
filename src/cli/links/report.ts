import { type Finding, type Place, placeText, type Verdict } from '../../material/index.ts';

/** A file that was asked for: what it links, or why it cannot be read. */
export interface FileReport {
  file: string;
  findings: readonly Finding[];
  unreadable?: { why: string; hint: string };
  /** Links that were rewritten, and where the text before is kept. */
  fixed?: { count: number; backup: string | undefined };
}

/** Links by what became of them. A link that was rewritten is fine. */
export interface Counts {
  fine: number;
  moved: number;
  dead: number;
  unlisted: number;
  fixed: number;
  unreadable: number;
}

export function countsOf(reports: readonly FileReport[]): Counts {
  const findings = reports.flatMap((report) => report.findings);
  const count = (kind: Verdict['kind']) => findings.filter(({ verdict }) => verdict.kind === kind).length;
  const fixed = reports.reduce((sum, report) => sum + (report.fixed?.count ?? 0), 0);
  return {
    fine: count('fine'),
    moved: count('moved') - fixed,
    dead: count('dead'),
    unlisted: count('unlisted'),
    fixed,
    unreadable: reports.filter(({ unreadable }) => unreadable).length,
  };
}

/** 0: all is fine; 1: something has moved or is dead; 2: a file could not be read, whatever the others say. */
export function exitCode({ moved, dead, unreadable }: Counts): number {
  return unreadable > 0 ? 2 : moved + dead > 0 ? 1 : 0;
}

/** The report for a person: what must be mended, file by file, then the sum. */
export function reportText(reports: readonly FileReport[]): string {
  const blocks = reports.flatMap(({ file, findings, unreadable, fixed }) => [
    ...(unreadable ? [`${file}  cannot be read\n  ${unreadable.why}\n  → ${unreadable.hint}`] : []),
    ...findings.flatMap((finding) => findingText(file, finding, fixed !== undefined && finding.replacement !== undefined)),
    ...(fixed && fixed.count > 0
      ? [`${file}: ${count(fixed.count, 'link')} rewritten${fixed.backup === undefined ? '' : `; as it was before: ${fixed.backup}`}`]
      : []),
  ]);
  return [...blocks, sumText(reports)].join('\n\n');
}

function findingText(file: string, { place, address, verdict }: Finding, isFixed: boolean): string[] {
  const at = `${file}${'line' in place ? ':' : ', '}${placeText(place)}`;
  if (verdict.kind === 'moved') return [`${at}  ${isFixed ? 'moved, rewritten' : 'moved'}\n  ${address}\n  → ${verdict.address}`];
  if (verdict.kind !== 'dead') return [];
  const hint = verdict.near === undefined ? 'look for what it meant in the book, and link that' : `did you mean ${verdict.near}?`;
  return [`${at}  dead\n  ${address}: ${verdict.why}\n  → ${hint}`];
}

function sumText(reports: readonly FileReport[]): string {
  const { fine, moved, dead, unlisted, fixed, unreadable } = countsOf(reports);
  const all = fine + moved + dead + unlisted + fixed;
  const parts = [
    `${fine} fine`,
    ...(fixed > 0 ? [`${fixed} rewritten`] : []),
    `${moved} moved`,
    `${dead} dead`,
    ...(unlisted > 0 ? [`${unlisted} to files that links.json does not list`] : []),
  ];
  const failed = unreadable > 0 ? `; ${count(unreadable, 'file')} could not be read` : '';
  return `${count(all, 'link')} into the book in ${count(reports.length, 'file')}: ${parts.join(', ')}${failed}.`;
}

/** The report for a program. */
export function reportJson(reports: readonly FileReport[]): string {
  const files = reports.map(({ file, findings, unreadable, fixed }) => ({
    file,
    ...(unreadable && { unreadable }),
    ...(fixed && { rewritten: fixed.count, backup: fixed.backup ?? null }),
    links: findings.map(({ place, address, verdict, replacement }) => ({
      ...jsonPlace(place),
      address,
      verdict: verdict.kind,
      ...(verdict.kind === 'moved' && { right: verdict.address, rewritten: fixed !== undefined && replacement !== undefined }),
      ...(verdict.kind === 'dead' && { why: verdict.why, nearest: verdict.near ?? null }),
    })),
  }));
  return JSON.stringify({ schema: 1, counts: countsOf(reports), files }, null, 2);
}

function jsonPlace(place: Place): object {
  return { place, at: placeText(place) };
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
