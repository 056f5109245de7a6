import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../catalog/index.ts';
import { catalog, realEngine } from '../search/testing/real-engine.ts';
import { fallenBelow } from './floor.ts';
import { answerable, parseJudgedQueries } from './judged-queries.ts';
import { scoreOf } from './score.ts';

const engine = realEngine();
const ids = new Set(linksOf(catalog).map(({ id }) => id));
const resultsOf = (query: string) => engine.search(query).results.map(({ id }) => id);

// The engine alone, without the full text: the same on every machine. The floors lie two queries in a hundred below what it reaches
// over all 24 chapters; the fewer there are, the better it does. Who makes the search better raises the floor.
test.each([
  ['queries.dev.tsv', { first: 0.955, three: 0.98 }],
  ['queries.held-out.tsv', { first: 0.935, three: 0.98 }],
  ['queries.blind.tsv', { first: 0.94, three: 0.98 }],
  ['queries.colloquial.tsv', { first: 0.935, three: 0.975 }],
  ['queries.second-blind.tsv', { first: 0.95, three: 0.975 }],
  ['queries.third-blind.tsv', { first: 0.94, three: 0.98 }],
  ['queries.wishes.tsv', { first: 0.93, three: 0.97 }],
  ['queries.fourth-blind.tsv', { first: 0.94, three: 0.98 }],
  ['queries.fifth-blind.tsv', { first: 0.935, three: 0.975 }],
])('%s stays above its floor', (file, floor) => {
  const queries = answerable(parseJudgedQueries(readFileSync(`src/bench/${file}`, 'utf8')), ids);
  expect(fallenBelow(scoreOf(queries, resultsOf, ids), floor)).toEqual([]);
});

describe('a search that got worse is seen', () => {
  const queries = answerable(parseJudgedQueries(readFileSync('src/bench/queries.dev.tsv', 'utf8')), ids);
  test.each<[string, (query: string) => string[], RegExp]>([
    ['one that shows the second first', (query) => resultsOf(query).slice(1), /^success@1 is/],
    ['one that finds nothing', () => [], /find nothing$/],
    ['one that knows no pinyin and no Chinese', (query) => (/^[\x20-\x7e]+$/.test(query) ? resultsOf(query) : ['search']), /^success@3 is/],
  ])('%s', (_, worse, problem) => {
    expect(fallenBelow(scoreOf(queries, worse, ids), { first: 0.86, three: 0.95 })).toContainEqual(expect.stringMatching(problem));
  });

  test('no queries are no success', () => {
    expect(fallenBelow(scoreOf([], resultsOf, ids), { first: 0, three: 0 })).not.toEqual([]);
  });
});
