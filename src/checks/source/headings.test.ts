import { expect, test } from 'vitest';
import { append, first, issuesAfter, record, type RedCase, replace, second, triplesOf, wordsOf } from '../fixtures/broken-book.ts';

const cases: RedCase[] = [
  {
    name: 'a heading of level 1, with or without an id',
    edits: [append(first, '\n# 大标题\n\n# 又一个 {#what}\n')],
    expected: [
      ['heading/level-one', first, 47],
      ['heading/level-one', first, 49],
    ],
  },
  {
    name: 'a heading without an id, in a quotation too',
    edits: [append(first, '\n## 没有名字\n\n> ### 引文里也没有\n')],
    expected: [
      ['heading/missing-id', first, 47],
      ['heading/missing-id', first, 49],
    ],
  },
  {
    name: 'a published heading that loses its id breaks its address as well',
    edits: [replace(second, '## 删除 {#remove-it}', '## 删除')],
    expected: [
      ['permalink/broken', 'data/permalinks.tsv', 10],
      ['heading/missing-id', second, 39],
    ],
  },
  ...['Remove-It', 'remove_it', '删除', 'remove--it', '-remove'].map((id): RedCase => ({
    name: `the id ${id}`,
    edits: [append(second, `\n## 又删除 {#${id}}\n`), record(`chapters/second#${id}`, 'section')],
    expected: [['heading/malformed-id', second, 60]],
  })),
  {
    name: 'an id three times in one chapter',
    edits: [append(second, '\n### 甲 {#run-it}\n\n### 乙 {#run-it}\n')],
    expected: [
      ['heading/duplicate-id', second, 60],
      ['heading/duplicate-id', second, 62],
    ],
  },
  {
    name: 'one id in two chapters is fine, and so are lines of code that look like headings',
    edits: [append(second, '\n### 甲 {#what}\n\n```bash\n# 不是标题\n```\n'), record('chapters/second#what', 'section')],
    expected: [],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
  "heading/level-one: "大标题" is a heading of level 1
    → begin with ##; the page takes its h1 from the frontmatter
  heading/level-one: "又一个" is a heading of level 1
    → begin with ##; the page takes its h1 from the frontmatter
  heading/missing-id: the heading "没有名字" has no id
    → write one in English behind it: {#what-it-is-about}
  heading/missing-id: the heading "引文里也没有" has no id
    → write one in English behind it: {#what-it-is-about}
  permalink/broken: "chapters/second#remove-it" was published once and leads nowhere now
    → give it back its id, or add a redirect to data/redirects.tsv: chapters/second#remove-it → chapters/second#run-it
  heading/missing-id: the heading "删除" has no id
    → write one in English behind it: {#what-it-is-about}
  heading/malformed-id: "Remove-It" is not English kebab-case
    → use a-z, 0-9 and single hyphens
  heading/malformed-id: "remove_it" is not English kebab-case
    → use a-z, 0-9 and single hyphens
  heading/malformed-id: "删除" is not English kebab-case
    → use a-z, 0-9 and single hyphens
  heading/malformed-id: "remove--it" is not English kebab-case
    → use a-z, 0-9 and single hyphens
  heading/malformed-id: "-remove" is not English kebab-case
    → use a-z, 0-9 and single hyphens
  heading/duplicate-id: the id "run-it" is used twice
    → line 25 has it already: give this heading another
  heading/duplicate-id: the id "run-it" is used twice
    → line 60 has it already: give this heading another"
`));
