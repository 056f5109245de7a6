import { describe, expect, test } from 'vitest';
import { soundTable } from '../build/syllable-table.ts';
import { firstLevel } from './first-level.ts';
import { blurred, syllablesOf } from './syllables.ts';

const table = soundTable(['重启容器', '虚拟机']);
const syllables = syllablesOf(table);

test('the first level of GB 2312 has its 3755 characters in order', () => {
  expect([...firstLevel()]).toHaveLength(3755);
  expect(firstLevel().slice(0, 4)).toBe('啊阿埃挨');
  expect(firstLevel().at(-1)).toBe('座');
});

test('the table covers the level and stays small', () => {
  const counted = [...table.level.matchAll(/[a-z]+(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(counted).toBe(3755);
  expect(table.level.length).toBeLessThan(2600);
});

describe('readings', () => {
  test.each([
    ['镜', 'jing'],
    ['象', 'xiang'],
    ['绿', 'lv'],
    ['略', 'lve'],
    ['重', 'chong'],
    ['重', 'zhong'],
  ])('%s reads %s', (character, reading) => {
    expect(syllables.readingsOf(character)).toContain(reading);
  });

  test('what is no 汉字 has none', () => expect(syllables.readingsOf('a')).toEqual([]));
});

test.each<[string, string[] | undefined]>([
  ['jingxiang', ['jing', 'xiang']],
  ['mingmingkongjian', ['ming', 'ming', 'kong', 'jian']],
  ['jingx', ['jing', 'x']],
  ['celue', ['ce', 'lve']],
  ['docker', undefined],
  ['', undefined],
  ['x'.repeat(50), undefined],
])('%j is split into %j', (letters, row) => {
  expect(syllables.split(letters)).toEqual(row);
});

test('initials', () => {
  expect(syllables.initialsOf('虚拟机')).toBe('xnj');
  expect(syllables.initialsOf('😀')).toBeUndefined();
});

test.each([
  ['zheng', 'zen'],
  ['shui', 'sui'],
  ['jin', 'jin'],
])('%s sounds like %s to a southerner', (syllable, heard) => expect(blurred(syllable)).toBe(heard));
