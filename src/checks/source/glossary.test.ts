import { expect, test } from 'vitest';
import { issuesAfter, record, type RedCase, replace, triplesOf, wordsOf, write } from '../fixtures/broken-book.ts';

const file = 'zh-CN/glossary/container.yaml';
const term = (slug: string, text: string) => [
  write(`zh-CN/glossary/${slug}.yaml`, `${text}\nen: x\ndefinition: 一个词。\n`),
  record(`glossary#${slug}`, 'term'),
];

const cases: RedCase[] = [
  {
    name: 'explained in a section that does not exist',
    edits: [replace(file, 'chapters/first#what', 'chapters/first#waht')],
    expected: [['glossary/missing-target', file, 6]],
  },
  {
    name: 'explained in a chapter that does not exist',
    edits: [replace(file, 'chapters/first#what', 'chapters/images')],
    expected: [['glossary/missing-target', file, 6]],
  },
  { name: 'explained nowhere', edits: [replace(file, 'explainedIn: chapters/first#what\n', '')], expected: [] },
  {
    name: 'three terms of one name: the later ones are told',
    edits: [...term('docker-container', 'term: 容器'), ...term('the-container', 'term: 容器')],
    expected: [
      ['glossary/duplicate-term', 'zh-CN/glossary/docker-container.yaml', 1],
      ['glossary/duplicate-term', 'zh-CN/glossary/the-container.yaml', 1],
    ],
  },
  { name: 'another term', edits: term('image', 'term: 镜像'), expected: [] },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
  "glossary/missing-target: "容器" is said to be explained at "chapters/first#waht", which does not exist
    → did you mean "chapters/first#what"?
  glossary/missing-target: "容器" is said to be explained at "chapters/images", which does not exist
    → name a section that exists, or leave explainedIn out
  glossary/duplicate-term: "容器" is also the term of "container"
    → tell them apart by name, or make one an alias
  glossary/duplicate-term: "容器" is also the term of "docker-container"
    → tell them apart by name, or make one an alias"
`));
