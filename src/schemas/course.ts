import { z } from 'zod';
import { calendarDay } from './text.ts';

/** How far the modules of a course lie apart. */
export const rhythms = ['day', 'weekday', 'week', 'fortnight'] as const;

/**
 * One line of a module: a thing of the book by its id, a heading, or a note. Whether an id exists is for the checks to say, with the
 * nearest that does.
 */
const courseItem = z.union(
  [z.strictObject({ id: z.string().min(1) }), z.strictObject({ heading: z.string().min(1) }), z.strictObject({ note: z.string().min(1) })],
  { error: 'must be one of { id: … }, { heading: … } and { note: … }, with a text' },
);

const courseModule = z.strictObject({
  title: z.string().min(1),
  /** What the module is for, or what to bring. */
  note: z.string().min(1).optional(),
  items: z.array(courseItem),
});

/** A course: the file of `npm run course`, and `content/<lang>/courses/<slug>.yaml` for those that the book brings along. */
export const course = z.strictObject({
  title: z.string().min(1),
  /** Whom it is for and what they can do afterwards. */
  summary: z.string().min(1).optional(),
  /** When the first module takes place, and how the others follow: for calendars. */
  dates: z.strictObject({ start: calendarDay, every: z.enum(rhythms) }).optional(),
  modules: z.array(courseModule).min(1),
});

export type Course = z.infer<typeof course>;
