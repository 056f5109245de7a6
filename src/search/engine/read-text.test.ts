import { expect, test } from 'vitest';
import { Postings } from './postings.ts';
import { findByText } from './read-text.ts';
import type { Described, Field } from './things.ts';
import { unitsOf } from './units.ts';

function described(id: string, field: Field, ...texts: string[]): Described {
  return [{ id, kind: 'section', title: id, summary: '', parent: '', rank: 0.5 }, texts.map((text) => ({ field, text }))];
}

/** Ids of what a question finds, best first. */
function found(question: string, complaining: boolean, ...things: Described[]): string[] {
  const postings = new Postings();
  postings.add(things);
  return findByText(unitsOf(question, { postings }), postings, complaining).map(({ thing }) => postings.things[thing]?.id ?? '');
}

test('several phrases that say it are better than one', () => {
  const once = described('chapters/a#once', 'question', 'alpha beta', 'gamma');
  const often = described('chapters/b#often', 'question', 'alpha beta', 'alpha beta delta', 'beta epsilon alpha');
  expect(found('alpha beta', false, once, often)).toEqual(['chapters/b#often', 'chapters/a#once']);
});

test('a page of which two parts fit is better than one of which one does', () => {
  const alone = described('chapters/a#x', 'question', 'alpha beta');
  const one = described('chapters/b#x', 'question', 'alpha beta');
  const other = described('chapters/b#y', 'question', 'alpha');
  expect(found('alpha beta', false, alone, one, other)[0]).toBe('chapters/b#x');
});

test('entries of a collection do not speak for each other', () => {
  const alone = described('chapters/a#x', 'question', 'alpha beta');
  const one = described('glossary#x', 'question', 'alpha beta');
  const other = described('glossary#y', 'question', 'alpha');
  expect(found('alpha beta', false, alone, one, other)[0]).toBe('chapters/a#x');
});

test.each<[string, boolean, string]>([
  ['a wish wants what is to be done', false, 'chapters/a#wish'],
  ['a complaint wants what went wrong', true, 'chapters/b#fault'],
])('%s', (_, complaining, first) => {
  const wish = described('chapters/a#wish', 'question', 'alpha beta gamma');
  const fault = described('chapters/b#fault', 'question', 'alpha beta 失败');
  const order = found('alpha beta', complaining, fault, wish);
  expect(order[0]).toBe(first);
});
