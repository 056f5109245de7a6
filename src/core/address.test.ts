import { describe, expect, test } from 'vitest';
import { fileHrefOf, fragmentOf, hrefOf, idOfHref, pageOf, urlBelowBase } from './address.ts';

test.each([
  ['', '', undefined, ''],
  ['search', 'search', undefined, 'search/'],
  ['glossary#cgroup', 'glossary', 'cgroup', 'glossary/#cgroup'],
  ['commands/container/rm', 'commands/container/rm', undefined, 'commands/container/rm/'],
  ['commands/container/rm#force', 'commands/container/rm', 'force', 'commands/container/rm/#force'],
  ['#top', '', 'top', '#top'],
])('the parts of %j', (id, page, fragment, url) => {
  expect(pageOf(id)).toBe(page);
  expect(fragmentOf(id)).toBe(fragment);
  expect(urlBelowBase(id)).toBe(url);
});

describe('hrefOf and idOfHref', () => {
  const ids = ['', 'search', 'chapters/namespaces', 'chapters/namespaces#clone', 'commands/container/rm#force'];

  test.each(['/', '/book/', '/a/b/', '/book'])('are each other’s inverse below %s', (base) => {
    expect(ids.map((id) => idOfHref(hrefOf(id, base), base))).toEqual(ids);
  });

  test.each([
    ['commands/container/rm', '/book/', '/book/commands/container/rm/'],
    ['commands/container/rm#force', '/book', '/book/commands/container/rm/#force'],
    ['', '/', '/'],
    ['', '/book/', '/book/'],
  ])('%j below %s is at %s', (id, base, href) => expect(hrefOf(id, base)).toBe(href));

  test.each([
    ['/book/chapters/a', 'chapters/a'],
    ['/book/chapters/a/index.html', 'chapters/a'],
    ['/book/chapters/a/index.html#b', 'chapters/a#b'],
    ['/book/index.html', ''],
    ['/book/chapters/a/#', 'chapters/a'],
    ['/book/myindex.html', 'myindex.html'],
    ['/elsewhere/', undefined],
    ['/book', undefined],
    ['/bookshelf/', undefined],
    ['https://host.example/book/', undefined],
    ['chapters/a/', undefined],
  ])('%s is the id %j', (href, id) => expect(idOfHref(href, '/book/')).toBe(id));
});

test.each([
  ['/', '/samples/a/b.c'],
  ['/book/', '/book/samples/a/b.c'],
  ['/book', '/book/samples/a/b.c'],
])('a file below %s has no slash at its end', (base, href) => expect(fileHrefOf('samples/a/b.c', base)).toBe(href));
