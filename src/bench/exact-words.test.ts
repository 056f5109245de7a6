import { expect, test } from 'vitest';
import { agreementOf, exactWords } from './exact-words.ts';

const pages = (rows: Record<string, string>) =>
  new Map(Object.entries(rows).map(([word, list]) => [word, new Set(list.split(' ').filter(Boolean))]));

test('at least forty words, each once', () => {
  expect(new Set(exactWords).size).toBe(exactWords.length);
  expect(exactWords.length).toBeGreaterThanOrEqual(40);
});

test('what is missed and what is wrong counts, and is named', () => {
  const { words, recall, precision, faults } = agreementOf(pages({ 端口: 'a b c', 卷: 'a' }), pages({ 端口: 'a b d', 卷: 'a' }));
  expect([words, recall, precision]).toEqual([2, 3 / 4, 3 / 4]);
  expect(faults).toEqual(['端口: not found in c; found without it in d']);
});

test('a word that nothing was found by is missed everywhere', () => {
  expect(agreementOf(pages({ 端口: 'a', 卷: 'a' }), pages({ 卷: 'a' }))).toMatchObject({ recall: 0.5, precision: 1 });
});
