import { expect, test } from 'vitest';
import { linksOf } from '../../catalog/index.ts';
import { letterIndex, optionIndex, pinyinIndex } from '../index.ts';
import { catalog } from '../testing/real-engine.ts';

const ids = new Set(linksOf(catalog).map(({ id }) => id));

test('every row of the index by pinyin leads to something, below the letter that it is read with', () => {
  const groups = pinyinIndex(catalog);
  for (const { rows } of groups) for (const { id } of rows) expect(ids, id).toContain(id);
  const lettersOf = (start: string) =>
    groups.filter(({ rows }) => rows.some(({ title }) => title.startsWith(start))).map(({ letter }) => letter);
  expect(lettersOf('重启')).toEqual(['C']);
  expect(lettersOf('镜像')).toEqual(['J']);
  expect(lettersOf('OCI')).toEqual(['O']);
});

test('every term and every wish is in it', () => {
  const titles = pinyinIndex(catalog).flatMap(({ rows }) => rows.map(({ title }) => title));
  for (const { data } of catalog.terms) expect(titles).toContain(data.term);
  for (const { words } of catalog.commands.values()) for (const wish of words?.wishes ?? []) expect(titles).toContain(wish);
});

test('every option of every command is in the index of options, once', () => {
  const found = optionIndex(catalog).flatMap(({ rows }) => rows.flatMap(({ commands }) => commands.map(({ id }) => id)));
  const all = linksOf(catalog)
    .filter(({ kind }) => kind === 'flag')
    .map(({ id }) => id);
  expect(found.toSorted()).toEqual(all.toSorted());
});

test('a letter names every option that it stands for somewhere', () => {
  const letters = new Map(letterIndex(catalog).map(({ letter, longs }) => [letter, longs]));
  expect(letters.get('p')).toContain('publish');
  expect(letters.get('P')).toContain('publish-all');
  expect(letters.get('f')).toEqual(expect.arrayContaining(['force', 'file', 'filter', 'follow']));
});
