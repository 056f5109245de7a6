import { expect, test } from 'vitest';
import { isKind, kindName, kinds } from './index.ts';

test('every kind has a name of its own', () => {
  const names = kinds.map(kindName);
  expect(new Set(names).size).toBe(kinds.length);
  expect(names.filter((name) => isKind(name) || !/^\p{Script=Han}+$/u.test(name))).toEqual([]);
});

test('a kind of another build stays as it is', () => {
  expect(kindName('scene')).toBe('scene');
  expect([isKind('scene'), isKind('toString'), isKind(undefined)]).toEqual([false, false, false]);
});
