import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { phrasePattern } from './phrase-pattern.ts';

function found(phrase: string, text: string): string[] {
  return [...text.matchAll(phrasePattern(phrase) ?? /$^/g)].map(([match]) => match);
}

test.each<[string, string, string[]]>([
  ['镜像', '镜像与旧镜像', ['镜像', '镜像']],
  ['docker镜像', '一个Docker 镜像', ['Docker 镜像']],
  ['docker run', 'docker  run，dockerrun', ['docker  run']],
  ['a.b(c', 'a.b(c axb(c', ['a.b(c']],
  ['端口', '端，口', []],
])('%s in %s', (phrase, text, expected) => expect(found(phrase, text)).toEqual(expected));

test('a phrase of nothing has no pattern', () => expect(phrasePattern(' 　')).toBeUndefined());

test('whatever is typed is found in itself', () => {
  assert(property(string({ unit: 'binary' }), (typed) => found(typed, typed).length > 0 || typed.trim() === ''));
});
