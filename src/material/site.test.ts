import { describe, expect, test } from 'vitest';
import { readAddress, type Site, siteAt, writeAddress } from './site.ts';

const home: Site = { base: 'https://book.example/book/', former: false };
const english: Site = { base: 'https://book.example/book/en/', former: false };
const local: Site = { base: 'http://localhost:4321/', former: false };
const sites = [home, english, local];

describe('siteAt', () => {
  test.each([
    ['https://book.example', 'https://book.example/'],
    ['https://BOOK.example/book', 'https://book.example/book/'],
    ['https://book.example/book/links.json?x#y', 'https://book.example/book/'],
    ['http://localhost:4321/index.html', 'http://localhost:4321/'],
    ['ftp://book.example/', undefined],
    ['book.example', undefined],
    ['', undefined],
  ])('%s', (address, base) => expect(siteAt(address)?.base).toBe(base));
});

describe('readAddress', () => {
  test.each([
    ['https://book.example/book/', ''],
    ['https://book.example/book', ''],
    ['https://book.example/book/index.html', ''],
    ['https://book.example/book#top', ''],
    ['http://book.example/book/chapters/first', 'chapters/first'],
    ['https://book.example:443/book/chapters/first/', 'chapters/first'],
    ['HTTPS://Book.Example/book/chapters/first/index.html#what', 'chapters/first#what'],
    ['https://book.example/book/chapters/first/index.htm', 'chapters/first'],
    ['https://book.example/book/chapters/%66irst/#wh%61t', 'chapters/first#what'],
    ['https://book.example/book/chapters/../glossary/#container', 'glossary#container'],
    ['https://book.example/book/chapters/first/%23what', 'chapters/first/#what'],
    ['https://book.example/book/100%/#100%', '100%#100%'],
    ['https://book.example/book/search/?q=rm#what', 'search#what'],
    ['https://book.example/book/chapters/first/#what:~:text=a', 'chapters/first#what'],
    ['https://book.example/book/chapters/first/#:~:text=a', 'chapters/first'],
    ['https://book.example/book/teach/#c=abc&t=d', 'teach'],
    ['https://book.example/bookshelf/', undefined],
    ['https://book.example/', undefined],
    ['https://book.example.evil/book/', undefined],
    ['https://book.example@evil.example/book/', undefined],
    ['https://book.example:8080/book/', undefined],
    ['http://localhost:4321/chapters/first/', 'chapters/first'],
    ['mailto:a@book.example', undefined],
    ['chapters/first', undefined],
    ['https://', undefined],
  ])('%s is the id %j', (address, id) => expect(readAddress(address, sites)?.id).toBe(id));

  test('the longest base wins', () =>
    expect(readAddress('https://book.example/book/en/chapters/a', sites)).toMatchObject({ site: english, id: 'chapters/a' }));
});

test.each([
  ['https://book.example/book/x?q=a b#old', 'https://book.example/book/chapters/first/?q=a b#what'],
  ['https://book.example/book/x#old:~:text=z', 'https://book.example/book/chapters/first/#what:~:text=z'],
  ['https://book.example/book/x#:~:text=z', 'https://book.example/book/chapters/first/#what:~:text=z'],
  ['https://book.example/book/x#state=1', 'https://book.example/book/chapters/first/#what'],
])('%s is written with what it had besides: %s', (address, written) => {
  const read = readAddress(address, sites);
  expect(read && writeAddress('chapters/first#what', read.site, read)).toBe(written);
});

test('the state of a page and a text to find are kept', () => {
  const write = (address: string) => {
    const read = readAddress(address, sites);
    return read && writeAddress('teach', read.site, read);
  };
  expect(write('https://book.example/book/old/#c=1')).toBe('https://book.example/book/teach/#c=1');
  expect(write('https://book.example/book/old/#:~:text=z')).toBe('https://book.example/book/teach/#:~:text=z');
});
