import { describe, expect, test } from 'vitest';
import { judged } from '../testing/sound-links.ts';

const b = 'https://book.example/book';

describe('Markdown', () => {
  test.each([
    ['[a](https://book.example/book/commands/rm "t")', '1:5 moved https://book.example/book/commands/rm'],
    ['[a](<https://book.example/book/commands/rm>)', '1:6 moved https://book.example/book/commands/rm'],
    ['<https://book.example/book/commands/rm>', '1:2 moved https://book.example/book/commands/rm'],
    ['x\r\n\r\n[a]: https://book.example/book/commands/rm\r\n', '3:6 moved https://book.example/book/commands/rm'],
    ['见（https://book.example/book/commands/rm）。', '1:3 moved https://book.example/book/commands/rm'],
    ['见https://book.example/book/commands/rm，又', '1:2 moved https://book.example/book/commands/rm'],
    ['See https://book.example/book/commands/rm.', '1:5 moved https://book.example/book/commands/rm'],
    ['(https://book.example/book/commands/rm)', '1:2 moved https://book.example/book/commands/rm'],
    ['**https://book.example/book/commands/rm**', '1:3 moved https://book.example/book/commands/rm'],
    ['https://book.example/book/commands/rm\\#force', '1:1 moved https://book.example/book/commands/rm#force'],
    ['`curl https://book.example/book/commands/rm.txt`', '1:7 moved https://book.example/book/commands/rm.txt'],
    ['<a href="https://book.example/book/commands/rm">', '1:10 moved https://book.example/book/commands/rm'],
    ['https://book.example/book/search/?q=容器&amp;x=1', '1:1 fine https://book.example/book/search/?q=容器&x=1'],
    ['[a](https://book.example/book/glossary/#容器)', '1:5 dead https://book.example/book/glossary/#容器'],
  ])('%s', async (text, line) => expect((await judged('a.md', text))[0]?.replace(/ (?:→|\().*/, '')).toBe(line));

  test.each([
    'https://web.archive.org/web/2026/https://book.example/book/commands/rm',
    'https://check.example/?url=https://book.example/book/commands/rm',
    'https://book.example.org/book/commands/rm',
    'https://book.example/bookshelf',
    'ahttps://book.example/book/commands/rm',
    'book.example/book/commands/rm',
  ])('no link into the book: %s', async (text) => expect(await judged('a.md', text)).toEqual([]));
});

test('HTML: attributes however they are quoted and encoded, texts, scripts; comments are nobody’s', async () => {
  const page = `<!doctype html>
<a href='${b}/commands/rm'>1</a><a href=${b}/commands/rm>2</a><a HREF = " ${b}/commands/rm ">3</a>
<a href="https:&#x2F;&#x2F;book.example&#x2F;book&#x2F;commands&#x2F;rm">4</a><a href="//book.example/book/commands/rm">5</a>
<p>text ${b}/commands/rm, &lt;${b}/glossary/&gt; <img srcset="${b}/a.png 1x, ${b}/commands/rm 2x" alt="">
<meta http-equiv=refresh content="0; url=${b}/commands/rm"><template><a href="${b}/commands/rm">6</a></template>
<script type="application/ld+json">{"url": "https:\\/\\/book.example\\/book\\/commands\\/rm"}</script>
<!-- <a href="${b}/commands/rm"> --><a href="commands/rm">relative, to somebody else’s page</a>
<svg><a xlink:href="${b}/commands/rm"></a></svg>`;
  expect((await judged('a.html', page)).map((line) => line.replace(/ →.*/, ''))).toMatchInlineSnapshot(`
    [
      "2:10 moved https://book.example/book/commands/rm",
      "2:62 moved https://book.example/book/commands/rm",
      "2:116 moved https://book.example/book/commands/rm",
      "3:10 moved https://book.example/book/commands/rm",
      "3:88 moved https://book.example/book/commands/rm",
      "4:9 moved https://book.example/book/commands/rm",
      "4:52 fine https://book.example/book/glossary/",
      "4:105 unlisted https://book.example/book/a.png",
      "4:141 moved https://book.example/book/commands/rm",
      "5:42 moved https://book.example/book/commands/rm",
      "5:100 moved https://book.example/book/commands/rm",
      "6:45 moved https://book.example/book/commands/rm",
      "8:21 moved https://book.example/book/commands/rm",
    ]
  `);
});

test('HTML: what a base declares', async () => {
  expect(await judged('a.htm', `<base href="${b}/"><a href="commands/rm">1</a><a href="#x">2</a><img src="">`)).toEqual([
    `1:13 fine ${b}/`,
    `1:50 moved ${b}/commands/rm → ${b}/commands/container/rm/`,
  ]);
});

test('AsciiDoc: macros, attributes, comments', async () => {
  const text = `= Title
:notes: ${b}
:cmd: {notes}/commands
:host: book.example

link:${b}/commands/rm[a] ${b}/commands/rm[b] {notes}/chapters/first/#waht[c]
{cmd}/rm#force[d] https://{host}/book/commands/rm[e] \\{notes}/x {unknown}/y
image::x.png[link=${b}/commands/rm] link:++${b}/commands/rm++[f] link:{notes}[]
// ${b}/commands/rm
////
${b}/commands/rm
////
`;
  expect((await judged('a.adoc', text)).map((line) => line.replace(/ →.*/, ''))).toMatchInlineSnapshot(`
    [
      "6:6 moved https://book.example/book/commands/rm",
      "6:47 moved https://book.example/book/commands/rm",
      "6:88 dead https://book.example/book/chapters/first/#waht (https://book.example/book/chapters/first/#what)",
      "7:1 moved https://book.example/book/commands/rm#force",
      "7:19 moved https://book.example/book/commands/rm",
      "8:19 moved https://book.example/book/commands/rm",
      "8:65 moved https://book.example/book/commands/rm",
      "8:113 fine https://book.example/book",
    ]
  `);
});

test('reStructuredText: embedded, targets, broken over lines', async () => {
  const text = `\`a <${b}/commands/rm>\`_ and \`b
<${b}/comm
ands/rm#force>\`__, ${b}/commands/rm_

.. _rm: ${b}/
   commands/rm
.. _first: ${b}/chapters/first\\#what
.. image:: x.png
   :target: ${b}/commands/rm
`;
  expect((await judged('a.rst', text)).map((line) => line.replace(/ →.*/, ''))).toMatchInlineSnapshot(`
    [
      "1:5 moved https://book.example/book/commands/rm",
      "2:2 moved https://book.example/book/commands/rm#force",
      "3:20 moved https://book.example/book/commands/rm",
      "5:9 moved https://book.example/book/commands/rm",
      "7:12 fine https://book.example/book/chapters/first#what",
      "9:13 moved https://book.example/book/commands/rm",
    ]
  `);
});

test('CSV: cells by their names, quoted, with any delimiter', async () => {
  expect(
    await judged('a.csv', `\uFEFFtitle,link\r\nrm,${b}/commands/rm\r\n"a, ""b""","see ${b}/chapters/start, or\n${b}/glossary"\r\n`),
  ).toEqual([
    `2:4 (cell B2) moved ${b}/commands/rm → ${b}/commands/container/rm/`,
    `3:17 (cell B3) moved ${b}/chapters/start → ${b}/chapters/first/`,
    `4:1 (cell B3) fine ${b}/glossary`,
  ]);
  expect(await judged('a.csv', `t;l\n"=HYPERLINK(""${b}/commands/rm"";""rm"")";x\n`)).toEqual([
    `2:15 (cell A2) moved ${b}/commands/rm → ${b}/commands/container/rm/`,
  ]);
  expect(await judged('a.tsv', `a\tb\t${b}/commands/rm`)).toEqual([`1:5 (cell C1) moved ${b}/commands/rm → ${b}/commands/container/rm/`]);
});
