import { expect, test } from 'vitest';
import { parseLedger } from './ledger.ts';
import { formatRelease, isDay, newSince, type Release, releaseDate, releaseIssues, replay } from './releases.ts';

const release = (date: string, ...ids: string[]): Release => ({
  date,
  file: `data/releases/${date}.tsv`,
  rows: ids.map((id, i) => ({ id, kind: 'page', line: i + 3 })),
});

test('a release keeps what none before had, sorted, and is read back as the ledger is', () => {
  const rows = newSince(
    [release('2026-01-01', 'a')],
    [
      { id: 'b', kind: 'page' },
      { id: 'a', kind: 'page' },
      { id: 'a#x', kind: 'section' },
    ],
  );
  const text = formatRelease('2026-02-01', rows);
  expect(text.split('\n').slice(1)).toEqual(['id\tkind', 'a#x\tsection', 'b\tpage', '']);
  expect(parseLedger(text, 'x').rows.map(({ id }) => id)).toEqual(['a#x', 'b']);
});

test.each([
  ['2026-11-24.tsv', '2026-11-24'],
  ['2026-02-30.tsv', undefined],
  ['v1.tsv', undefined],
  ['2026-11-24.txt', undefined],
])('%s is the release of %s', (name, date) => expect(releaseDate(name)).toBe(date));

test.each(['2026-1-1', '', 'today', '2026-13-01'])('%j is no day', (text) => expect(isDay(text)).toBe(false));

test('a row that somebody took out of the ledger is missed', () => {
  const ledger = [{ id: 'a', kind: 'page', line: 3 }];
  expect(releaseIssues([release('2026-01-01', 'a', 'b')], ledger)).toMatchObject([
    { rule: 'permalink/lost-row', file: 'data/releases/2026-01-01.tsv', line: 4 },
  ]);
});

test('every state is replayed: what leads nowhere is told with its release and the nearest id', () => {
  const leadsTo = (id: string) => (id === 'chapters/a' ? id : undefined);
  const lost = replay([release('2026-01-01', 'chapters/a', 'chapters/aa'), release('2026-02-01', 'glossary#q')], leadsTo, ['chapters/a']);
  expect(lost.map(({ id, release: { date }, line, near }) => [id, date, line, near])).toEqual([
    ['chapters/aa', '2026-01-01', 4, 'chapters/a'],
    ['glossary#q', '2026-02-01', 3, undefined],
  ]);
});
