import { expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { base, incompressible, issuesOfSite, page, withSite } from '../fixtures/built-book.ts';
import { triplesOf } from '../fixtures/broken-book.ts';
import { pageWeights } from './index.ts';
import { pageWeight } from './weight.ts';

const heavy = (kilobytes: number) => page({ main: `<p>${incompressible((kilobytes * 1024 * 4) / 3)}</p>` });
const script = '<script type="module" src="/book/_astro/main.js"></script>';
const weigh = (files: Record<string, string>) =>
  withSite({ 'chapters/a/index.html': page({ head: script }), ...files }, (site) => {
    const a = site.pages.find(({ id }) => id === 'chapters/a');
    return a && pageWeight(site, a);
  });
const packed = (...texts: string[]) => texts.reduce((total, text) => total + brotliCompressSync(text).length, 0);

test('a long chapter may weigh 30 KB, the others 20 KB; other pages are not weighed', async () => {
  const chapters = (a: number, b: number, c: number) =>
    issuesOfSite({
      'chapters/a/index.html': heavy(a),
      'chapters/b/index.html': heavy(b),
      'chapters/c/index.html': heavy(c),
      'glossary/index.html': heavy(40),
    });
  expect(await chapters(19, 29, 19)).toEqual([]);
  expect(triplesOf(await chapters(19, 31, 21))).toEqual([
    ['weight/page', 'chapters/b/index.html'],
    ['weight/page', 'chapters/c/index.html'],
  ]);
});

test('10 KB of scripts are too much, wherever they come from', async () => {
  const chapter = { 'chapters/a/index.html': page({ head: script }) };
  const code = (kilobytes: number) => `"${incompressible((kilobytes * 1024 * 4) / 3)}";`;
  expect(await issuesOfSite({ ...chapter, '_astro/main.js': code(9) })).toEqual([]);
  expect(triplesOf(await issuesOfSite({ ...chapter, '_astro/main.js': code(11) }))).toEqual([['weight/scripts', 'chapters/a/index.html']]);
  const parts = { '_astro/main.js': `import"./part.js";${code(6)}`, '_astro/part.js': code(6) };
  expect(triplesOf(await issuesOfSite({ ...chapter, ...parts }))).toEqual([['weight/scripts', 'chapters/a/index.html']]);
});

test.each([
  ['import"./part.js";', true],
  ['import{a as b,c}from"./part.js";b()', true],
  ['import a from"./part.js"', true],
  ['import*as a from"./part.js"', true],
  ['import a,{b as $c}from"./part.js"', true],
  ['const a=1;import{b}from"./part.js"', true],
  ['function f(){}import"./part.js"', true],
  ['import { a } from "./other.js";\nimport { b } from "./part.js";\n', true],
  ["import './part.js'", true],
  ['export*from"./part.js"', true],
  ['export{a}from"./part.js"', true],
  ['document.onclick=()=>import("./part.js")', false],
  ['const a=()=>{import("./part.js")};', false],
  ['export const a="./part.js"', false],
])('%s loads the part at once: %s', async (main, loads) => {
  const part = '"part";';
  const weight = await weigh({ '_astro/main.js': main, '_astro/part.js': part });
  expect(weight?.scripts).toBe(loads ? packed(main, part) : packed(main));
});

test('a script that many import, in a circle too, is weighed once', async () => {
  const files = { main: 'import"./a.js";import"./b.js";', a: 'import"./b.js";"a"', b: 'import"./main.js";import"./a.js";"b"' };
  const weight = await weigh({ '_astro/main.js': files.main, '_astro/a.js': files.a, '_astro/b.js': files.b });
  expect(weight?.scripts).toBe(packed(files.main, files.a, files.b));
});

test('page, icon and stylesheets count; a file that is not there weighs nothing', async () => {
  const html = page({
    head: '<link rel="icon" href="/book/i.svg"><link rel="stylesheet" href="/book/a.css"><link rel="stylesheet" href="/book/gone.css"><script src="/book/gone.js"></script>',
  });
  const weight = await weigh({ 'chapters/a/index.html': html, 'i.svg': '<svg/>', 'a.css': 'p { color: red }' });
  const other = packed('<svg/>', 'p { color: red }');
  expect(weight).toEqual({ id: 'chapters/a', html: packed(html), scripts: 0, other, total: packed(html) + other });
});

test('code and data of the first answer may weigh 45 KB, and must be found', async () => {
  const answer = (kilobytes: number, chunk = 'dialog.x1') =>
    issuesOfSite({
      'search/index.json': `"${incompressible((20 * 1024 * 4) / 3)}"`,
      [`_astro/${chunk}.js`]: 'import"./engine.js";import("./late.js")',
      '_astro/engine.js': `fetch("search/index.json");"${incompressible((kilobytes * 1024 * 4) / 3)}";`,
      '_astro/late.js': incompressible(90 * 1024),
    });
  expect(await answer(24)).toEqual([]);
  expect(triplesOf(await answer(26))).toEqual([['weight/first-answer', 'search/index.json']]);
  expect(triplesOf(await answer(24, 'box.x1'))).toEqual([['weight/first-answer', 'search/index.json']]);
});

test('a chapter that loads the search at once is named', async () => {
  const site = (main: string) =>
    issuesOfSite({
      'chapters/a/index.html': page({ head: script }),
      'search/index.json': '{}',
      '_astro/dialog.x1.js': 'import"./engine.js"',
      '_astro/engine.js': 'fetch("search/index.json")',
      '_astro/main.js': main,
    });
  expect(await site('document.onclick=()=>import("./dialog.x1.js")')).toEqual([]);
  expect(triplesOf(await site('import"./dialog.x1.js";'))).toEqual([['weight/search-at-load', 'chapters/a/index.html']]);
});

test('every page is listed, the heaviest first, without the pages of old addresses', async () => {
  const files = {
    'a/index.html': heavy(1),
    'b/index.html': heavy(2),
    'old/index.html': page({ head: '<script src="/book/redirect.js"></script>' }),
    'index.html': page(),
  };
  expect((await withSite(files, ({ folder }) => pageWeights(folder, base))).map(({ id }) => id)).toEqual(['b', 'a', '']);
});

test('what the author reads', async () => {
  const issues = await issuesOfSite({
    'chapters/a/index.html': page({ main: heavy(36), head: script }),
    '_astro/main.js': incompressible(16 * 1024),
  });
  expect(issues.filter(({ rule }) => rule.startsWith('weight/'))).toMatchInlineSnapshot(`
    [
      {
        "file": "chapters/a/index.html",
        "hint": "shorten code and figures, or split the chapter",
        "message": "48.5 KB over the wire, 20.0 KB are allowed",
        "rule": "weight/page",
      },
      {
        "file": "chapters/a/index.html",
        "hint": "load the code when the reader wants it",
        "message": "12.1 KB of scripts at load, 10.0 KB are allowed",
        "rule": "weight/scripts",
      },
    ]
  `);
});
