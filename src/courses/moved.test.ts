import { expect, test } from 'vitest';
import type { Course } from './course.ts';
import { withTodaysIds } from './moved.ts';

const course: Course = {
  title: '课',
  modules: [
    { title: '一', items: [{ id: 'chapters/a' }, { note: 'chapters/old' }, { id: 'chapters/old' }] },
    { title: '二', note: 'chapters/old', items: [{ heading: 'chapters/old' }, { id: 'chapters/newer' }, { id: 'chapters/old#part' }] },
  ],
};
const today = new Map([
  ['chapters/a', 'chapters/a'],
  ['chapters/old', 'chapters/b'],
  ['chapters/old#part', 'chapters/a#part'],
]);

test('old ids become those of today, each is named, and nothing else changes', () => {
  const read = withTodaysIds(course, (id) => today.get(id));
  expect(read.moved).toEqual([
    { module: 0, item: 2, from: 'chapters/old', to: 'chapters/b' },
    { module: 1, item: 2, from: 'chapters/old#part', to: 'chapters/a#part' },
  ]);
  expect(read.course.modules).toEqual([
    { title: '一', items: [{ id: 'chapters/a' }, { note: 'chapters/old' }, { id: 'chapters/b' }] },
    { title: '二', note: 'chapters/old', items: [{ heading: 'chapters/old' }, { id: 'chapters/newer' }, { id: 'chapters/a#part' }] },
  ]);
});

test('a course of today stays as it is', () => {
  expect(withTodaysIds(course, (id) => id)).toEqual({ course, moved: [] });
});
