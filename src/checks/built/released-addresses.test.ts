import { expect, test } from 'vitest';
import { redirectPage, type Release } from '../../permalinks/index.ts';
import { triplesOf } from '../fixtures/broken-book.ts';
import { base, page, soundSite, strictPolicy, withSite } from '../fixtures/built-book.ts';
import { builtIssues } from './index.ts';

const options = { base, site: 'https://book.example', language: 'zh-CN', policy: strictPolicy };
const old = (to: string) => redirectPage(to, options);
const links = (redirects: Record<string, string>) => JSON.stringify({ schema: 1, links: [], redirects });

/** The issues of the sound site with these files over it, when these ids were released. */
function afterRelease(ids: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const release: Release = { date: '2026-01-01', file: 'r.tsv', rows: ids.map((id, i) => ({ id, kind: 'page', line: i + 3 })) };
  return withSite({ 'redirect.js': '', ...soundSite, ...files }, async ({ folder }) =>
    (await builtIssues(folder, base, [], [release])).map((issue) => ({ ...issue, file: issue.file.slice(folder.length + 1) })),
  );
}

test('pages and parts that stand where they stood', async () => {
  expect(await afterRelease(['', 'chapters/first', 'chapters/first#what', 'search'])).toEqual([]);
});

test('old addresses: of a page, of its parts, of a part that left a page, of a page whose parts went apart', async () => {
  const files = {
    'old/index.html': old('chapters/first'),
    'split/index.html': old('search'),
    'links.json': links({ old: 'chapters/first', 'search#gone': 'chapters/first#what', split: 'search', 'split#x': 'chapters/first#what' }),
  };
  expect(await afterRelease(['old', 'old#what', 'search#gone', 'split', 'split#x'], files)).toEqual([]);
});

test('an address that the build lost, its page, its part or its way there', async () => {
  const files = {
    'links.json': links({ old: 'chapters/first' }),
    'later/index.html': old('chapters/frist'),
    'chapters/first/index.html': page(),
  };
  const issues = await afterRelease(['chapters/first#what', 'chapters/firts', 'old', 'later', 'search#never'], files);
  const lost = issues.filter(({ rule }) => rule === 'built/lost-address');
  expect(triplesOf(lost)).toEqual(Array.from({ length: 5 }, () => ['built/lost-address', 'links.json']));
  expect(lost.slice(0, 2).map(({ message, hint }) => `${message}: ${hint}`)).toMatchInlineSnapshot(`
    [
      ""chapters/first#what" was published with the release of 2026-01-01, and the built site has nothing at its address: build the id again, or the redirect from it, for example to "chapters/first"",
      ""chapters/firts" was published with the release of 2026-01-01, and the built site has nothing at its address: build the page again, or the redirect from it, for example to "chapters/first"",
    ]
  `);
});

test('without links.json, what was redirected is missed', async () => {
  const files = { 'old/index.html': old('chapters/first') };
  expect((await afterRelease(['old'], files)).map(({ rule }) => rule)).toEqual(['built/lost-address']);
});
