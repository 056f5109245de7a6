import type { Course } from './course.ts';
import { replaceItem } from './edit.ts';

/** An item of a course whose id has moved: where it stands, and where it leads today. */
export interface MovedItem {
  module: number;
  item: number;
  from: string;
  to: string;
}

/**
 * A course with today's ids in place of old ones, and which they were. `leadsTo` says where an id leads today, undefined where nothing
 * is known of it: such an id stays, since it may be of a newer book.
 */
export function withTodaysIds(course: Course, leadsTo: (id: string) => string | undefined): { course: Course; moved: MovedItem[] } {
  const moved = course.modules.flatMap(({ items }, module) =>
    items.flatMap((entry, item): MovedItem[] => {
      const to = 'id' in entry ? leadsTo(entry.id) : undefined;
      return 'id' in entry && to !== undefined && to !== entry.id ? [{ module, item, from: entry.id, to }] : [];
    }),
  );
  return { course: moved.reduce((made, { to, ...place }) => replaceItem(made, place, { id: to }), course), moved };
}
