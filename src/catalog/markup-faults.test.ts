import { expect, test } from 'vitest';
import { chapterStructure } from './chapter-structure.ts';

const frontmatter = '---\ntitle: 题\n---\n\n';

test.each([
  [':::note\n字\n', [['note', 5, 6]]],
  [':::note\n字\n:::\n\n字\n', []],
  [':::note\n:::\n', []],
  [':::note[名]', [['note', 5, 5]]],
  // One line of colons closes both, and the second one stays literal.
  [':::note\n字\n\n:::warning\n字\n:::\n\n字\n:::\n', [['note', 5, 10]]],
  [
    '::::note\n字\n\n:::warning\n字\n',
    [
      ['note', 5, 9],
      ['warning', 8, 9],
    ],
  ],
  ['- 项\n\n  :::note\n  字\n\n:::warning\n字\n:::\n', [['note', 7, 8]]],
  // The line of blanks belongs to the directive, but does not close it.
  [':::note\n字\n  \n', [['note', 5, 7]]],
])('unclosed directives of %j', (text, expected) => {
  const { unclosedDirectives } = chapterStructure(frontmatter + text);
  expect(unclosedDirectives.map(({ name, line, end }) => [name, line, end])).toEqual(expected);
});

test.each([
  [
    '[一:term[二]{#b}三:cite[d]](e)',
    [
      ['":term"', 'a link', 5],
      ['":cite"', 'a link', 5],
    ],
  ],
  [':term[一:term[二]{#b}]{#c}', [['":term"', '":term"', 5]]],
  [':term[一https://man.example]{#c}', [['a link', '":term"', 5]]],
  ['[一\n[二](b)](c)', [['a link', 'a link', 6]]],
  ['[一](b)](c)', [['a link', 'a link', 5]]],
  ['[一10:30拉取alpine:latest](b)、`[x](`[二](c)', []],
  ['[一](b c)', []],
])('nested links of %j', (text, expected) => {
  const { nestedLinks } = chapterStructure(frontmatter + text);
  expect(nestedLinks.map(({ inner, outer, line }) => [inner, outer, line])).toEqual(expected);
});
