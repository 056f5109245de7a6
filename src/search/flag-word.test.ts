import { expect, test } from 'vitest';
import { realTree } from '../docker/testing/real-tree.ts';
import { flagWord, shortFlagWord } from './flag-word.ts';

test.each([
  ['force', 'xflforce'],
  ['no-trunc', 'xflnotrunc'],
  ['cap-add', 'xflcapadd'],
  ['Foo', 'xflfoo'],
])('--%s is the word %s', (long, word) => {
  expect(flagWord(long)).toBe(word);
});

test.each([
  ['q', 'xfsq'],
  ['p', 'xfsp'],
  ['P', 'xfspp'],
])('-%s is the word %s', (letter, word) => {
  expect(shortFlagWord(letter)).toBe(word);
});

test('every option of docker is a word of its own, which an index keeps whole', () => {
  const flags = realTree.commands.flatMap((command) => [...command.flags, ...command.hiddenFlags]);
  const names = new Set([
    ...flags.map(({ long }) => `--${long}`),
    ...flags.flatMap(({ short }) => (short === undefined ? [] : [`-${short}`])),
  ]);
  const words = [...names].map((name) => (name.startsWith('--') ? flagWord(name.slice(2)) : shortFlagWord(name.slice(1))));
  expect(words.filter((word) => !/^xf[ls][a-z0-9]+$/.test(word))).toEqual([]);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
