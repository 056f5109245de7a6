import { expect, test } from 'vitest';
import { append, type Edit, issuesAfter, type RedCase, second, triplesOf, wordsOf, write } from '../fixtures/broken-book.ts';

const file = 'zh-CN/models/states.yaml';
const drawing = 'zh-CN/models/states.svg';
const choices = `choices:
  - label: 运行
    says: [它在运行。]
    leadsTo: [{ to: commands/container/rm, label: 删除 }]
  - label: 停止
    says: [它停了。]
`;
const yaml = (rest = choices, chapter = 'second') =>
  `kind: choose\ntitle: 状态\nsummary: 选一个状态。\nchapter: ${chapter}\nlegend: 选哪个\nalt: 两个方框。\n${rest}`;
const svg = '<svg viewBox="0 0 360 40">\n<a href="commands/container/rm"><text>rm</text></a>\n<path class="on-1 on-2" d="M0 0"/>\n</svg>\n';
const published = append('data/permalinks.tsv', 'models/states\tmodel\n');
const shown = append(second, '\n::model{#states}\n');

/** A sound model, with one of its files written otherwise. */
const withModel = ({ words = yaml(), picture = svg, show = [shown] }: { words?: string; picture?: string; show?: Edit[] }): Edit[] => [
  write(file, words),
  write(drawing, picture),
  published,
  ...show,
];

const cases: RedCase[] = [
  { name: 'a sound model', edits: withModel({}), expected: [] },
  { name: 'a model that its chapter does not show', edits: withModel({ show: [] }), expected: [['model/unused', file, 4]] },
  {
    name: 'a model of a chapter that does not exist',
    edits: withModel({ words: yaml(choices, 'secnod') }),
    expected: [['model/unused', file, 4]],
  },
  {
    name: 'links of a panel and of the drawing that lead nowhere',
    edits: withModel({ words: yaml(choices.replace('container/rm', 'container/rmm')), picture: svg.replace('container/rm', 'rm') }),
    expected: [
      ['link/missing-target', drawing, 2],
      ['link/missing-target', file, 10],
    ],
  },
  {
    name: 'a choice that marks nothing',
    edits: withModel({ picture: svg.replace('on-1 on-2', 'on-1') }),
    expected: [['model/unmarked-choice', file, 11]],
  },
  {
    name: 'colours and code in the drawing',
    edits: withModel({ picture: svg.replace('d="M0 0"', 'fill="red" onclick="x()" d="M0 0"') }),
    expected: [
      ['figure/foreign-markup', drawing, 3],
      ['figure/foreign-markup', drawing, 3],
    ],
  },
  {
    name: 'no drawing',
    edits: [write(file, yaml()), published, shown],
    expected: [['figure/no-drawing', file]],
  },
  {
    name: 'switches that ran nowhere',
    edits: [
      write(
        file,
        'kind: switch\ntitle: 视图\nsummary: 逐个打开。\nchapter: second\nlegend: 打开哪些\nran: linxu\ntoggles:\n' +
          ['甲', '乙'].map((name) => `  - { label: ${name}, run: hostname, off: vm, on: box, says: 各有一份。 }\n`).join(''),
      ),
      published,
      shown,
    ],
    expected: [['code/unknown-environment', file, 6]],
  },
  { name: 'a model that nobody made', edits: [append(second, '\n::model{#stats}\n')], expected: [['model/unknown', second, 60]] },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
  "model/unused: the model "states" is not in the chapter "second"
    → show it in chapters/second.mdx with ::model{#states}
  model/unused: the model "states" is not in the chapter "secnod"
    → did you mean "second"?
  link/missing-target: "commands/rm" does not exist
    → did you mean "commands"?
  link/missing-target: "commands/container/rmm" does not exist
    → did you mean "commands/container/rm"?
  model/unmarked-choice: nothing in the drawing belongs to the choice "停止"
    → give the class "on-2" to what it shows in states.svg
  figure/foreign-markup: the attribute "fill" may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/foreign-markup: the attribute "onclick" may not be in a drawing
    → use shapes, text and the classes of src/styles/figure.css only
  figure/no-drawing: the model "states" has no drawing
    → draw states.svg beside its data file
  code/unknown-environment: there is no environment "linxu"
    → add it to data/environments.yaml
  model/unknown: there is no model "stats"
    → add models/stats.yaml, or correct the name"
`));
