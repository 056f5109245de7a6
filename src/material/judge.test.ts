import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import { readAddress, type Site } from './site.ts';
import { home, soundLinks } from './testing/sound-links.ts';

const mirror: Site = { base: 'http://mirror.example/', former: false };
const former: Site = { base: 'https://old.example/docker/', former: true };

function shown(address: string): string {
  const read = readAddress(address, [home, mirror, former]);
  if (!read) return 'none of ours';
  const verdict = judge(read, soundLinks);
  if (verdict.kind === 'moved') return `moved to ${verdict.address}`;
  return verdict.kind === 'dead' ? `dead: ${verdict.why}; ${verdict.near ?? 'nothing near'}` : verdict.kind;
}

test.each([
  ['', 'fine'],
  ['chapters/first/#what', 'fine'],
  ['search?q=rm', 'fine'],
  ['commands/rm/?a=1#force', 'moved to https://book.example/book/commands/container/rm/?a=1#force'],
  ['chapters/start', 'moved to https://book.example/book/chapters/first/'],
  ['chapters/first#old', 'moved to https://book.example/book/glossary/#container'],
  ['chapters/frist', 'dead: nothing was published at this address; https://book.example/book/chapters/first/'],
  ['Chapters/First', 'dead: nothing was published at this address; https://book.example/book/chapters/first/'],
  ['chapters/first.html', 'dead: nothing was published at this address; https://book.example/book/chapters/first/'],
  ['chapters//first', 'dead: nothing was published at this address; https://book.example/book/chapters/first/'],
  ['chapters/first/%23what', 'dead: nothing was published at this address; https://book.example/book/chapters/first/#what'],
  ['chapters/first#waht', 'dead: the page is there, and no part of it is called "waht"; https://book.example/book/chapters/first/#what'],
  [
    'commands/rm#forse',
    'dead: the page is there, and no part of it is called "forse"; https://book.example/book/commands/container/rm/#force',
  ],
  ['glossary#q', 'dead: the page is there, and no part of it is called "q"; https://book.example/book/glossary/'],
  ['zzzzzzzzz', 'dead: nothing was published at this address; nothing near'],
  ['constructor', 'dead: nothing was published at this address; nothing near'],
  ['commands/container/rm.txt', 'fine'],
  ['man/docker-container-rm.1', 'fine'],
  ['commands/rm.md', 'moved to https://book.example/book/commands/container/rm.md'],
  ['tldr/docker-rm.md', 'moved to https://book.example/book/tldr/docker-container-rm.md'],
  ['tldr/docker-container-mr.md', 'dead: there is no such file; https://book.example/book/tldr/docker-container-rm.md'],
  ['sitemap.xml', 'unlisted'],
])('%s is %s', (below, verdict) => expect(shown(home.base + below)).toBe(verdict));

test.each([
  ['http://mirror.example/chapters/first/', 'fine'],
  ['http://mirror.example/commands/rm', 'moved to http://mirror.example/commands/container/rm/'],
  ['https://old.example/docker/chapters/first#what', 'moved to https://book.example/book/chapters/first/#what'],
  ['https://old.example/docker/commands/rm.txt', 'moved to https://book.example/book/commands/container/rm.txt'],
  ['https://old.example/docker/sitemap.xml', 'moved to https://book.example/book/sitemap.xml'],
  ['https://old.example/docker/chapters/frist', 'dead: nothing was published at this address; https://book.example/book/chapters/first/'],
  ['https://old.example/', 'none of ours'],
])('a mirror stays one, a former site is left: %s is %s', (address, verdict) => expect(shown(address)).toBe(verdict));
