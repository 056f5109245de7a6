import { expect, test } from 'vitest';
import { append, first, issuesAfter, type RedCase, remove, replace, second, triplesOf, wordsOf } from '../fixtures/broken-book.ts';

const red = (name: string, text: string, ...rules: string[]): RedCase => ({
  name,
  edits: [append(second, `\n${text}\n`)],
  expected: rules.map((rule) => [rule, second, 60]),
});

const cases: RedCase[] = [
  red('an unknown term', '叫:term[容器]{#contaner}。', 'term/unknown'),
  red('a term without an id', '叫:term[容器]。', 'term/unknown'),
  red('an unknown reference, beside one that exists', '据:cite[clone-manual clone-manaul]。', 'reference/unknown'),
  red('a citation of nothing', '据:cite[]。', 'reference/unknown'),
  red('an unknown figure', '::figure{#layer}', 'figure/unknown'),
  red('an unknown erratum', '::erratum{#last-year}', 'erratum/unknown'),
  red('a figure that stands in another chapter', '见:fig[layers]。', 'figure/not-in-chapter'),
  {
    name: 'a source that no reference has, in an event and in an erratum',
    edits: [
      replace('zh-CN/timeline/chroot.yaml', '[clone-manual]', '[clone-manual, chroot-manual]'),
      replace('zh-CN/errata/first-year.yaml', '[clone-manual]', '[clone-manuel]'),
    ],
    expected: [
      ['reference/unknown', 'zh-CN/errata/first-year.yaml', 5],
      ['reference/unknown', 'zh-CN/timeline/chroot.yaml', 7],
    ],
  },
  {
    name: 'a reference that is deleted is missed wherever it was cited',
    edits: [remove('data/references/clone-manual.yaml')],
    expected: [
      ['reference/unknown', first, 26],
      ['reference/unknown', 'zh-CN/errata/first-year.yaml', 5],
      ['reference/unknown', 'zh-CN/messages/container-running.yaml', 17],
      ['reference/unknown', 'zh-CN/timeline/chroot.yaml', 7],
    ],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "term/unknown: there is no term "contaner"
      → did you mean "container"?
    term/unknown: this term is not named
      → write :term[…]{#…}
    reference/unknown: there is no reference "clone-manaul"
      → did you mean "clone-manual"?
    reference/unknown: this reference is not named
      → write :cite[…]
    figure/unknown: there is no figure "layer"
      → did you mean "layers"?
    erratum/unknown: there is no erratum "last-year"
      → did you mean "first-year"?
    figure/not-in-chapter: the text refers to the figure "layers", which this chapter does not show
      → show it with ::figure{#…}, or link figures/… instead
    reference/unknown: there is no reference "clone-manuel"
      → did you mean "clone-manual"?
    reference/unknown: there is no reference "chroot-manual"
      → did you mean "clone-manual"?
    reference/unknown: there is no reference "clone-manual"
      → add data/references/clone-manual.yaml, or correct the name
    reference/unknown: there is no reference "clone-manual"
      → add data/references/clone-manual.yaml, or correct the key"
  `));
