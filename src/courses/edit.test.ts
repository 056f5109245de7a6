import { describe, expect, test } from 'vitest';
import type { Course } from './course.ts';
import { addItems, addModule, moveItem, moveModule, removeItem, removeModule, renameModule, replaceItem } from './edit.ts';

const course: Course = {
  title: '课',
  modules: [
    { title: '一', items: [{ id: 'a' }, { id: 'b' }] },
    { title: '二', note: '带笔', items: [{ id: 'c' }] },
  ],
};

/** `一: a b | 二: c` */
const sketch = ({ modules }: Course) =>
  modules.map(({ title, items }) => `${title}: ${items.map((item) => Object.values(item).join('')).join(' ')}`).join(' | ');

describe('an item', () => {
  test.each([
    ['down', { module: 0, item: 0 }, 1, '一: b a | 二: c', { module: 0, item: 1 }],
    ['down into the next module', { module: 0, item: 1 }, 1, '一: a | 二: b c', { module: 1, item: 0 }],
    ['up into the module before', { module: 1, item: 0 }, -1, '一: a b c | 二: ', { module: 0, item: 2 }],
    ['up', { module: 0, item: 1 }, -1, '一: b a | 二: c', { module: 0, item: 0 }],
  ] as const)('moves %s', (_, place, step, expected, to) => {
    const moved = moveItem(course, place, step);
    expect(moved && sketch(moved.course)).toBe(expected);
    expect(moved?.place).toEqual(to);
  });

  test('stays at the edges of the course', () => {
    expect(moveItem(course, { module: 0, item: 0 }, -1)).toBeUndefined();
    expect(moveItem(course, { module: 1, item: 0 }, 1)).toBeUndefined();
    expect(moveItem(course, { module: 7, item: 0 }, 1)).toBeUndefined();
  });

  test('is added, replaced and removed', () => {
    expect(sketch(addItems(course, 1, { note: 'd' }, { id: 'e' }))).toBe('一: a b | 二: c d e');
    expect(sketch(replaceItem(course, { module: 0, item: 1 }, { id: 'x' }))).toBe('一: a x | 二: c');
    expect(sketch(removeItem(course, { module: 0, item: 0 }))).toBe('一: b | 二: c');
  });
});

describe('a module', () => {
  test('changes places, and stays at the edges', () => {
    expect(sketch(moveModule(course, 0, 1) ?? course)).toBe('二: c | 一: a b');
    expect(moveModule(course, 0, -1)).toBeUndefined();
    expect(moveModule(course, 1, 1)).toBeUndefined();
  });

  test('is added and removed, but for the last', () => {
    expect(sketch(addModule(course, '三'))).toBe('一: a b | 二: c | 三: ');
    const one = removeModule(course, 0);
    expect(sketch(one)).toBe('二: c');
    expect(removeModule(one, 0)).toBe(one);
  });

  test('has a note or none', () => {
    expect(renameModule(course, 1, { title: '贰', note: '' }).modules[1]).toEqual({ title: '贰', items: [{ id: 'c' }] });
    expect(renameModule(course, 0, { title: '一', note: '带书' }).modules[0]?.note).toBe('带书');
  });
});
