import { expect, test } from 'vitest';
import { resolveId } from './resolve-id.ts';

const ids = new Set(['', 'chapters/a', 'chapters/a#what', 'chapters/b', 'commands/container/rm', 'commands/container/rm#force']);
const redirects = new Map([
  ['commands/rm', 'commands/container/rm'],
  ['rm', 'commands/rm'],
  ['old-rm', 'rm'],
  ['chapters/a#why', 'chapters/b'],
  ['chapters/c', 'chapters/a#what'],
  ['chapters/c#own', 'chapters/b'],
  ['home', 'chapters/home'],
  ['chapters/home', 'home'],
  ['self', 'self'],
  ['chapters/gone', 'chapters/nowhere'],
  ['chapters/split#a', 'chapters/a'],
  ['chapters/split', 'chapters/b'],
  ['grow', 'grow#x'],
]);

test.each([
  ['', ''],
  ['chapters/a', 'chapters/a'],
  ['chapters/a#what', 'chapters/a#what'],
  ['chapters/a#never', undefined],
  ['commands/rm', 'commands/container/rm'],
  ['commands/rm#force', 'commands/container/rm#force'],
  ['commands/rm#never', undefined],
  ['old-rm', 'commands/container/rm'],
  ['old-rm#force', 'commands/container/rm#force'],
  ['chapters/a#why', 'chapters/b'],
  ['chapters/c', 'chapters/a#what'],
  ['chapters/c#part', 'chapters/a#what'],
  ['chapters/c#own', 'chapters/b'],
  ['chapters/split#a', 'chapters/a'],
  ['chapters/split', 'chapters/b'],
  ['home', undefined],
  ['home#x', undefined],
  ['self', undefined],
  ['grow', undefined],
  ['chapters/gone', undefined],
  ['never', undefined],
])('%j leads to %j', (id, target) => expect(resolveId(id, ids, redirects)).toBe(target));
