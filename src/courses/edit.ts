import type { Course, CourseItem, CourseModule } from './course.ts';

/** Where an item stands: the n-th of the m-th module, counted from 0. */
export interface Place {
  module: number;
  item: number;
}

/** Adds items at the end of a module. */
export function addItems(course: Course, module: number, ...items: readonly CourseItem[]): Course {
  return withModule(course, module, (old) => ({ ...old, items: [...old.items, ...items] }));
}

/** Puts another item in the place of one. */
export function replaceItem(course: Course, { module, item }: Place, by: CourseItem): Course {
  return withModule(course, module, (old) => ({ ...old, items: old.items.with(item, by) }));
}

export function removeItem(course: Course, { module, item }: Place): Course {
  return withModule(course, module, (old) => ({ ...old, items: old.items.toSpliced(item, 1) }));
}

/** Moves an item up (-1) or down (1); at the edge of its module into the next one. Undefined at the edge of the course. */
export function moveItem(course: Course, { module, item }: Place, step: -1 | 1): { course: Course; place: Place } | undefined {
  const moved = course.modules[module]?.items[item];
  if (!moved) return undefined;
  const length = course.modules[module]?.items.length ?? 0;
  const isInside = item + step >= 0 && item + step < length;
  const to = isInside ? module : module + step;
  const target = course.modules[to];
  if (!target) return undefined;
  const edge = step === 1 ? 0 : target.items.length;
  const place = { module: to, item: isInside ? item + step : edge };
  const without = removeItem(course, { module, item });
  return { course: withModule(without, to, (old) => ({ ...old, items: old.items.toSpliced(place.item, 0, moved) })), place };
}

/** Changes title or note of a module; an empty note is none. */
export function renameModule(course: Course, module: number, { title, note }: { title: string; note: string }): Course {
  return withModule(course, module, ({ items }) => ({ title, ...(note !== '' && { note }), items }));
}

export function addModule(course: Course, title: string): Course {
  return { ...course, modules: [...course.modules, { title, items: [] }] };
}

/** Takes a module out with all its items. The last one stays: a course without modules is none. */
export function removeModule(course: Course, module: number): Course {
  return course.modules.length === 1 ? course : { ...course, modules: course.modules.toSpliced(module, 1) };
}

/** Changes places with the neighbour. Undefined at the edge. */
export function moveModule(course: Course, module: number, step: -1 | 1): Course | undefined {
  const [moved, other] = [course.modules[module], course.modules[module + step]];
  if (!moved || !other) return undefined;
  return { ...course, modules: course.modules.with(module, other).with(module + step, moved) };
}

function withModule(course: Course, module: number, change: (old: CourseModule) => CourseModule): Course {
  return { ...course, modules: course.modules.map((old, i) => (i === module ? change(old) : old)) };
}
