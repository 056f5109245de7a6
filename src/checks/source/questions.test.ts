import { expect, test } from 'vitest';
import { issuesAfter, type RedCase, triplesOf, write } from '../fixtures/broken-book.ts';

const file = 'zh-CN/questions/chapters/second.yaml';
const asked = (text: string) => [write(file, text)];

const cases: RedCase[] = [
  {
    name: 'a part that does not exist',
    edits: asked('parts:\n  removee: [怎么删掉它]\n'),
    expected: [['questions/unknown-target', file, 2]],
  },
  {
    name: 'a page that does not exist',
    edits: [write('zh-CN/questions/chapters/thrid.yaml', 'page: [第三章讲什么]\n')],
    expected: [['questions/unknown-target', 'zh-CN/questions/chapters/thrid.yaml', 1]],
  },
  {
    name: 'the same question of two places, and twice of one',
    edits: asked('page:\n  - 怎么删掉它\n  - 怎么删掉它\n'),
    expected: [['questions/asked-twice', file, 3]],
  },
];

test.each(cases)('$name', ({ edits, expected }) => {
  expect(triplesOf(issuesAfter(...edits))).toEqual(expected);
});
