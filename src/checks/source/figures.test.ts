import { expect, test } from 'vitest';
import { first, issuesAfter, record, type RedCase, remove, replace, triplesOf, wordsOf, write } from '../fixtures/broken-book.ts';

const svg = 'zh-CN/figures/layers.svg';
const yaml = 'zh-CN/figures/layers.yaml';
const box = '<rect class="box" x="8" y="8" width="100" height="44"/>';
/** The drawing with something else instead of its box. */
const drawing = (name: string, text: string, ...lines: number[]): RedCase => ({
  name,
  edits: [replace(svg, box, text)],
  expected: lines.map((line) => ['figure/foreign-markup', svg, line]),
});

const figure = (title: string, chapter: string) =>
  `title: ${title}\ncaption: 一张图。\nalt: 一张图。\nchapter: ${chapter}\nwidth: narrow\n`;

const cases: RedCase[] = [
  { name: 'no drawing', edits: [remove(svg)], expected: [['figure/no-drawing', yaml]] },
  {
    name: 'no drawing is fine for a figure drawn from data',
    edits: [remove(svg), replace(yaml, 'width: narrow', 'width: narrow\ndrawnFrom: timeline')],
    expected: [],
  },
  drawing('a script', '<script>alert(1)</script>', 2),
  drawing('a foreign object and an image', '<foreignObject><image href="x.png"/></foreignObject>', 2, 2),
  drawing('a style element', '<style>\n    .box { fill: red }\n  </style>', 2),
  drawing('a style attribute', box.replace('x="8"', 'style="fill:red"'), 2),
  drawing('a colour of its own', box.replace('x="8"', 'fill="red" stroke="blue"'), 2, 2),
  drawing('a font of its own', '<text font-size="12" font-family="serif">字</text>', 2, 2),
  drawing('code in an attribute', box.replace('x="8"', 'onclick="alert(1)"'), 2),
  drawing('an xlink', '<use xlink:href="#a"/>', 2),
  drawing('an attribute at the beginning of its line', '<rect\nfill="red"\n class="box"/>', 3),
  drawing('an attribute with a space before the equals sign', box.replace('x="8"', 'fill = "red"'), 2),
  drawing('every element that a drawing may have', '<g><a href="#x"><path class="line" d="M0 0"/><circle r="1"/></a></g>'),
  {
    name: 'a figure that no chapter shows',
    edits: [replace(first, '::figure{#layers}\n\n', ''), replace(first, '，见:fig[layers]', '')],
    expected: [['figure/unused', yaml]],
  },
  {
    name: 'a figure that no chapter shows, though one shows an erratum of that name',
    edits: [
      write('zh-CN/figures/first-year.yaml', figure('元年', 'first')),
      write('zh-CN/figures/first-year.svg', '<svg/>\n'),
      record('figures/first-year', 'figure'),
    ],
    expected: [['figure/unused', 'zh-CN/figures/first-year.yaml']],
  },
  {
    name: 'a figure of a chapter that does not exist',
    edits: [replace(yaml, 'chapter: first', 'chapter: frist')],
    expected: [['figure/unknown-chapter', yaml, 4]],
  },
  {
    name: 'an erratum that no chapter shows, though one shows a figure of that name',
    edits: [write('zh-CN/errata/layers.yaml', 'lines: ["30"]\nverdict: typo\nsays: 三层。\nholds: 四层。\nsources: []\n')],
    expected: [['erratum/unused', 'zh-CN/errata/layers.yaml']],
  },
  {
    name: 'errata of commands are shown by command pages',
    edits: [write('zh-CN/errata/commands-rm.yaml', 'lines: ["30"]\nverdict: typo\nsays: 三层。\nholds: 四层。\nsources: []\n')],
    expected: [],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
  "figure/no-drawing: the figure "layers" has no drawing
    → draw layers.svg beside its data file
  figure/foreign-markup: <script> may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: <foreignObject> may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: <image> may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: <style> may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: the attribute "style" may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: the attribute "fill" may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: the attribute "stroke" may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: the attribute "font-family" may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: the attribute "font-size" may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: the attribute "onclick" may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: the attribute "xlink:href" may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/unused: the figure "layers" is in no chapter
    → show it in chapters/first.mdx with ::figure{#layers}, or delete it
  figure/unused: the figure "first-year" is in no chapter
    → show it in chapters/first.mdx with ::figure{#first-year}, or delete it
  figure/unknown-chapter: the figure "layers" belongs to "frist", which does not exist
    → name a chapter that exists
  erratum/unused: the erratum "layers" is in no chapter
    → show it where its subject is treated with ::erratum{#layers}; errata of commands begin with "commands-""
`));
