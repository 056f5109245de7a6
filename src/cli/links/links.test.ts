import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { links } from './index.ts';

const second = 'zh-CN/chapters/second.mdx';
const ledger = 'data/permalinks.tsv';
const redirects = 'data/redirects.tsv';

let folder = '';
const printed = { out: [] as string[], err: [] as string[] };
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const change = (file: string, from: string, to: string) => write(file, read(file).replace(from, to));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  cpSync('src/checks/fixtures/sound', folder, { recursive: true });
  vi.stubEnv('BOOK', folder);
  printed.out = [];
  printed.err = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.out.push(String(line).replaceAll(folder, 'book')));
  vi.spyOn(console, 'error').mockImplementation((line) => void printed.err.push(String(line).replaceAll(folder, 'book')));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('move: the redirect and the new id are written, chains flattened, nothing else recorded', async () => {
  change(second, '{#remove-it}', '{#delete-it}');
  change(second, '{#run-it}', '{#start-it}');
  write(redirects, 'from\tto\nchapters/start\tchapters/first\nchapters/second#old-part\tchapters/second#remove-it\n');
  expect(await links(['move', 'chapters/second#remove-it', '/chapters/second/#delete-it'])).toBe(0);
  expect(read(redirects)).toMatchInlineSnapshot(`
    "# Old addresses and where they lead. Sorted, no chains. Written by "npm run links -- move" and "retire".
    from	to
    chapters/second#old-part	chapters/second#delete-it
    chapters/second#remove-it	chapters/second#delete-it
    chapters/start	chapters/first
    "
  `);
  expect(printed.out).toMatchInlineSnapshot(`
    [
      "chapters/second#remove-it → chapters/second#delete-it",
      "chapters/second#old-part → chapters/second#delete-it   (led there in two steps before)",
      "Written to book/data/redirects.tsv; 2 new ids of chapters/second are in the ledger.",
    ]
  `);
  expect(read(ledger)).toContain('chapters/second#delete-it\tsection\n');
  expect(await links(['list'])).toBe(1);
  expect(printed.out.join('\n')).toContain('chapters/second#run-it leads nowhere');
});

test('a page that moved: the parts that it left behind are named, each with the command that mends it', async () => {
  write('book.yaml', read('book.yaml').replace('slug: second', 'slug: third'));
  cpSync(join(folder, second), join(folder, 'zh-CN/chapters/third.mdx'));
  rmSync(join(folder, second));
  change('zh-CN/chapters/third.mdx', '{#run-it}', '{#run-them}');
  expect(await links(['move', 'chapters/second', 'chapters/third'])).toBe(0);
  expect(printed.out).toMatchInlineSnapshot(`
    [
      "chapters/second → chapters/third",
      "Written to book/data/redirects.tsv; 3 new ids of chapters/third are in the ledger.",
      "
    1 published parts of chapters/second lead nowhere yet:",
      "  npm run links -- move 'chapters/second#run-it' 'chapters/third#run-them'",
    ]
  `);
});

test('retire: the parts follow', async () => {
  rmSync(join(folder, second));
  write('book.yaml', read('book.yaml').replace(/  - title: 上手\n    chapters:\n.*\n/, ''));
  expect(await links(['retire', 'chapters/second', '--to', 'chapters/first#what'])).toBe(0);
  expect(await links(['list', 'second'])).toBe(0);
  expect(printed.out).toMatchInlineSnapshot(`
    [
      "chapters/second → chapters/first#what",
      "Written to book/data/redirects.tsv.",
      "chapters/second → chapters/first#what   book/data/redirects.tsv:3",
      "chapters/second#old-part → chapters/first#what   book/data/redirects.tsv:4",
      "chapters/second#remove-it → chapters/first#what   spelling of docker, or part of a page that moved",
      "chapters/second#run-it → chapters/first#what   spelling of docker, or part of a page that moved",
      "
    44 ids in the ledger, 37 live, 4 old (3 rows of redirects), 0 lead nowhere; 0 releases kept.",
    ]
  `);
});

test('a refusal changes nothing and exits with 1', async () => {
  const before = [read(ledger), read(redirects)];
  expect(await links(['move', 'chapters/first', 'chapters/frist'])).toBe(1);
  expect(await links(['retire', 'chapters/start', '--to', 'chapters/second'])).toBe(1);
  expect([read(ledger), read(redirects)]).toEqual(before);
  expect(printed.err).toMatchInlineSnapshot(`
    [
      "Nothing was changed.

    "chapters/first" exists, and a redirect would hide it
      → rename or delete it in the content first, then move its address

    "chapters/frist" does not exist
      → did you mean "chapters/first"?",
      "Nothing was changed.

    "chapters/start" is redirected already, to "chapters/first" (data/redirects.tsv:2)
      → delete that row first if it is wrong",
    ]
  `);
});

test('a row that cannot be read is told, and no file is written over it', async () => {
  write(redirects, `${read(redirects)}chapters/zero chapters/first\n`);
  await expect(links(['move', 'chapters/x', 'chapters/first'])).rejects.toThrow('redirects.tsv:4  permalink/malformed-row');
});

test('release: what is new since the last; none twice, none with ids that lead nowhere or are not recorded', async () => {
  expect(await links(['release', '2026-01-01'])).toBe(0);
  expect(readdirSync(join(folder, 'data/releases'))).toEqual(['2026-01-01.tsv']);
  expect(await links(['release', '2026-02-01'])).toBe(0);
  change(second, '{#remove-it}', '{#delete-it}');
  expect(await links(['release', '2026-01-01'])).toBe(1);
  expect(await links(['release', 'today'])).toBe(1);
  await links(['move', 'chapters/second#remove-it', 'chapters/second#delete-it']);
  expect(await links(['release', '2026-02-01'])).toBe(0);
  expect(read('data/releases/2026-02-01.tsv').split('\n').slice(2)).toEqual(['chapters/second#delete-it\tsection', '']);
  expect([...printed.out, ...printed.err]).toMatchInlineSnapshot(`
    [
      "44 ids that are new with this release: book/data/releases/2026-01-01.tsv. Commit it with the release.",
      "Nothing is new since the last release; no file was written.",
      "chapters/second#remove-it → chapters/second#delete-it",
      "Written to book/data/redirects.tsv; 1 new ids of chapters/second are in the ledger.",
      "1 ids that are new with this release: book/data/releases/2026-02-01.tsv. Commit it with the release.",
      "No release was kept:
      the release of 2026-01-01 is kept already; a release is later than all before, and none is written twice
      1 ids are not in the ledger: run "npm run links -- record" first
      1 ids of the ledger lead nowhere: "npm run links -- list" shows them",
      "No release was kept:
      "today" is no day; write it like 2026-11-24
      1 ids are not in the ledger: run "npm run links -- record" first
      1 ids of the ledger lead nowhere: "npm run links -- list" shows them",
    ]
  `);
});

test('list as data', async () => {
  mkdirSync(join(folder, 'data/releases'));
  expect(await links(['list', 'start', '--json'])).toBe(0);
  expect(JSON.parse(printed.out.join('\n'))).toEqual([{ from: 'chapters/start', to: 'chapters/first', line: 2 }]);
});

test.each([
  [[]],
  [['mvoe', 'a', 'b']],
  [['move', 'a']],
  [['retire', 'a']],
  [['retire', 'a', '--two', 'b']],
  [['record', 'x']],
  [['list', 'a', 'b']],
])('the usage for %j', async (args) => {
  expect(await links(args)).toBe(2);
  expect(printed.err.at(-1)).toContain('Usage: npm run links');
});
