import type { Course } from '../schemas/index.ts';

export type { Course };
export type CourseModule = Course['modules'][number];
export type CourseItem = CourseModule['items'][number];
export type CourseDates = NonNullable<Course['dates']>;
export type Rhythm = CourseDates['every'];

/** How the rhythms are called, in the order in which they are offered. */
export const rhythmNames: Readonly<Record<Rhythm, string>> = { day: '每天', weekday: '每个工作日', week: '每周', fortnight: '每两周' };

/** A course to begin with. */
export const emptyCourse: Course = { title: '我的课程', modules: [{ title: '第一单元', items: [] }] };

/** Where an item stands that names something which the book does not have. */
export interface UnknownItem {
  module: number;
  item: number;
  id: string;
}

/** Every item whose id is not among those of the book. */
export function unknownItems(course: Course, ids: { has: (id: string) => boolean }): UnknownItem[] {
  return course.modules.flatMap(({ items }, module) =>
    items.flatMap((entry, item) => ('id' in entry && !ids.has(entry.id) ? [{ module, item, id: entry.id }] : [])),
  );
}
