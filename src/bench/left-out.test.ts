import { expect, test } from 'vitest';
import { buildIndex, type SearchFiles } from '../search/index.ts';
import { tinyCatalog } from '../search/testing/tiny-catalog.ts';
import { askedIn, scoreLeftOut, without } from './left-out.ts';

const tiny = buildIndex(tinyCatalog);
const page = 'commands/container/rm';

/** The tiny book, whose one command is wished for in these words and no others. */
function wishedFor(...wishes: string[]): SearchFiles {
  return {
    index: { ...tiny.index, commands: tiny.index.commands.map(([path, facts, aliases, flags]) => [path, facts, aliases, flags, '']) },
    details: { ...tiny.details, asked: { [page]: { '': wishes.join('\n') } } },
  };
}

const alike = ['quux corge', 'grault corge quux', 'corge quux waldo'];
const ids = new Set([page]);

test('every wish and question is asked, for what it was written for', () => {
  expect(askedIn(wishedFor('扔掉'))).toEqual([{ query: '扔掉', kind: 'command', expected: [page] }]);
  expect(askedIn(tiny).length).toBeGreaterThan(0);
});

test('what is left out is in neither file', () => {
  const all = new Set(askedIn(tiny).map(({ query }) => query));
  expect(askedIn(without(all, tiny))).toEqual([]);
});

test('a wish is found by those that stay, and not by itself', () => {
  expect(scoreLeftOut(wishedFor(...alike), ids).get('all')).toMatchObject({ queries: 3, first: 1 });
  expect(scoreLeftOut(wishedFor('quux corge'), ids).get('all')).toMatchObject({ queries: 1, first: 0 });
});
