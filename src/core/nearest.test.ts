import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from './nearest.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['force', 'force', 0],
    ['force', 'forse', 1],
    ['force', 'froce', 1],
    ['force', 'fource', 1],
    ['force', 'foce', 1],
    ['rm', 'mr', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['容器', '容量', 1],
  ])('%j and %j are %i apart, either way', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('nearest', () => {
  const names = ['namespaces', 'cgroups', 'rootfs', 'run', 'rm'];

  test.each([
    ['namespaces', 'namespaces'],
    ['namespace', 'namespaces'],
    ['nmaespaecs', 'namespaces'],
    ['cgruop', 'cgroups'],
    ['rnu', 'run'],
    ['mr', 'rm'],
    ['images', undefined],
    ['rootfs-and-more', undefined],
    ['', undefined],
  ])('%j → %j', (word, found) => expect(nearest(word, names)).toBe(found));

  test('a third of the letters may differ, no more', () => {
    expect(nearest('abcdef', ['abcdXX'])).toBe('abcdXX');
    expect(nearest('abcdef', ['abcXXX'])).toBeUndefined();
  });

  test('the nearest wins, the first of equals', () => {
    expect(nearest('abcdef', ['abcdXX', 'abcdeX', 'Xbcdef'])).toBe('abcdeX');
  });

  test('candidates may come from anything that can be gone through', () => {
    expect(nearest('rnu', new Set(names))).toBe('run');
    expect(nearest('rnu', new Map([['run', 1]]).keys())).toBe('run');
  });

  test('a word of one letter or none is near to nothing else', () => {
    expect(nearest('', ['c'])).toBeUndefined();
    expect(nearest('x', ['c'])).toBeUndefined();
  });
});

test('didYouMean names the nearest, else falls back', () => {
  expect(didYouMean('rnu', ['run'], 'see the list')).toBe('did you mean "run"?');
  expect(didYouMean('images', ['run'], 'see the list')).toBe('see the list');
});
