import { describe, expect, test } from 'vitest';
import { replay, resolver } from '../permalinks/index.ts';
import { aliasRedirects, buildCatalog, linksOf, readPermalinks, readWholeContent } from './index.ts';

// The book itself, not a fixture: a promise that was made to readers is held against what the next build publishes.
const content = readWholeContent('content');
const catalog = buildCatalog(content);
const live = new Set(linksOf(catalog).map(({ id }) => id));
const { redirects, releases } = readPermalinks(content.folder);

test('there is a release to replay', () => expect(releases.length).toBeGreaterThan(0));

describe('every id that a release published leads somewhere', () => {
  test.each(releases.map((release) => [release.date, release] as const))('%s', (_, release) => {
    expect(release.rows.length).toBeGreaterThan(0);
    expect(replay([release], resolver([...redirects, ...aliasRedirects(catalog)], live), live).map(({ id }) => id)).toEqual([]);
  });
});
