import { expect, test } from 'vitest';
import { base, issuesOfSite, page, type RedSite, soundSite, strictPolicy, withSite } from '../fixtures/built-book.ts';
import { triplesOf } from '../fixtures/broken-book.ts';
import { redirectPage } from '../../permalinks/index.ts';
import { builtIssues } from './index.ts';

const x = 'x/index.html';
const red = (main: string, ...expected: [rule: string, line: number][]): RedSite => ({
  name: main,
  files: { [x]: page({ main }) },
  expected: expected.map(([rule, line]) => [rule, x, line]),
});

const cases: RedSite[] = [
  red('<p>好</p>\n<a href="/book/chapters/frist/">链</a>', ['built/broken-link', 10]),
  red('<a href="/book/links.jsn">链</a>', ['built/broken-link', 9]),
  red('<a href="/book/chapters/first/#waht">链</a>', ['built/broken-fragment', 9]),
  red('<a href="#what">链</a>', ['built/broken-fragment', 9]),
  red('<a href="/book/search/#%E6%96%B0">链</a>', ['built/broken-fragment', 9]),
  red('<a href="/chapters/first/">链</a>', ['built/outside-base', 9]),
  red('<a href="chapters/first/">链</a>', ['built/outside-base', 9]),
  red('<a href="">链</a>', ['built/outside-base', 9]),
  red('<img src="/book/whale.png" alt="鲸">', ['built/broken-link', 9]),
  red('<script src="/book/_astro/mian.js"></script>', ['built/broken-link', 9]),
  red('<svg viewBox="0 0 9 9"><use href="#icon-x"></use></svg>', ['built/broken-fragment', 9]),
  red(
    '<p id="a">甲</p>\n<p id="a">乙</p>\n<p id="a">丙</p>',
    ['built/duplicate-id', 10],
    ['built/duplicate-id', 11],
    ['html/no-dup-id', 10],
    ['html/no-dup-id', 11],
  ),
  red('<p id="新">新</p><a href="#%E6%96%B0">链</a><a href="/book/x/#新">链</a>'),
  red('<a href="#line=docker%20ps">链</a><a href="/book/search/#line=a">链</a>'),
  red('<a href="/book/links.json?v=1">表</a><a href="mailto:a@b.example">信</a>'),
];

test('the sound site has no problem', async () => expect(await issuesOfSite()).toEqual([]));

test('the folder may be written with a slash or a dot', async () => {
  expect(await withSite(soundSite, ({ folder }) => builtIssues(`${folder}/`, '/book/'))).toEqual([]);
  expect(await withSite(soundSite, ({ folder }) => builtIssues(`${folder}/./chapters/..`, '/book/'))).toEqual([]);
});

test('the root as base', async () => {
  const files = {
    'index.html': page({ main: '<a href="/x/#a">链</a>' }),
    'x/index.html': page({ main: '<p id="a">甲</p><a href="/">回</a>' }),
  };
  expect(await withSite(files, ({ folder }) => builtIssues(folder, '/'))).toEqual([]);
});

test('the page at an old address is sound, and leads on to a page that must exist', async () => {
  const options = { base, site: 'https://book.example', language: 'zh-CN', policy: strictPolicy };
  const old = (to: string) => ({ 'old/index.html': redirectPage(to, options), 'redirect.js': 'location.replace("./")' });
  expect(await issuesOfSite(old('chapters/first#what'))).toEqual([]);
  expect(triplesOf(await issuesOfSite(old('chapters/frist')))).toEqual([['built/broken-link', 'old/index.html', 14]]);
});

test.each(cases)('$name', async ({ files, expected }) => expect(triplesOf(await issuesOfSite(files))).toEqual(expected));

test('what the author reads', async () => {
  const issues = await issuesOfSite({
    [x]: page({
      main: '<a href="/book/chapters/frist/">链</a><a href="/book/chapters/first/#waht">链</a><a href="/x/">链</a><p id="a"></p><p id="a"></p>',
    }),
  });
  expect(issues.filter(({ rule }) => rule.startsWith('built/'))).toMatchInlineSnapshot(`
    [
      {
        "file": "x/index.html",
        "hint": "give one of them another id",
        "line": 9,
        "message": "the id "a" stands twice in the page",
        "rule": "built/duplicate-id",
      },
      {
        "file": "x/index.html",
        "hint": "did you mean "chapters/first"?",
        "line": 9,
        "message": ""/book/chapters/frist/" is not a page",
        "rule": "built/broken-link",
      },
      {
        "file": "x/index.html",
        "hint": "did you mean "what"?",
        "line": 9,
        "message": ""/book/chapters/first/#waht": there is no such id on that page",
        "rule": "built/broken-fragment",
      },
      {
        "file": "x/index.html",
        "hint": "build addresses with href() of src/book",
        "line": 9,
        "message": ""/x/" leaves the base "/book/"",
        "rule": "built/outside-base",
      },
    ]
  `);
});
