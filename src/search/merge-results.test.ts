import { expect, test } from 'vitest';
import type { SearchResult } from './engine/engine.ts';
import { addTexts, mergeResults } from './merge-results.ts';

function results(...rows: [id: string, score: number][]): SearchResult[] {
  return rows.map(([id, score]) => ({ id, score, kind: 'section', title: id, summary: '', parent: '' }));
}

test.each([
  ['names that fit stay on top', results(['a', 1], ['b', 0.2]), results(['t', 0]), 'a b t'],
  ['where none fits, both take turns', results(['a', 0.3], ['b', 0.2]), results(['t', 0], ['u', 0], ['v', 0]), 'a t b u v'],
  ['nothing twice', results(['a', 1]), results(['a', 0], ['t', 0]), 'a t'],
  ['texts alone', [], results(['t', 0]), 't'],
  ['nothing', [], [], ''],
])('%s', (_, names, texts, order) => {
  expect(
    mergeResults(names, texts)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(order);
});

test('what both found has the name of one and the words of the other', () => {
  const inText = { as: 'phrase', marks: ['词'] } as const;
  const [merged] = mergeResults(
    results(['a', 1]),
    results(['a', 0]).map((text) => ({ ...text, inText })),
  );
  expect(merged).toMatchObject({ score: 1, inText });
});

test('texts that come later stand below, and tell what is there already how it was found', () => {
  const inText = { as: 'phrase', marks: ['词'] } as const;
  const texts = results(['a', 0], ['b', 0]).map((text) => ({ ...text, inText }));
  expect(addTexts(results(['a', 1], ['c', 1]), texts)).toMatchObject([{ id: 'a', score: 1, inText }, { id: 'c' }, { id: 'b', inText }]);
  expect(addTexts(results(['c', 1]), [])[0]).not.toHaveProperty('inText');
});
