import { expect, test } from 'vitest';
import { linksOf } from '../../catalog/index.ts';
import { catalog, files } from '../testing/real-engine.ts';
import { detailsOf, thingsOf } from './things.ts';

test('both files together know every linkable thing, with its kind and title', () => {
  const things = [...thingsOf(files.index), ...detailsOf(files.details, files.index).things].map(([{ id, kind, title }]) => ({
    id,
    kind,
    title,
  }));
  const links = linksOf(catalog).map(({ id, kind, title }) => ({ id, kind, title }));
  const order = (list: typeof things) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(order(things)).toEqual(order(links));
});

test('every thing that the second file explains is there', () => {
  const known = new Set(thingsOf(files.index).map(([{ id }]) => id));
  expect(detailsOf(files.details, files.index).phrases.filter(([id]) => !known.has(id))).toEqual([]);
});
