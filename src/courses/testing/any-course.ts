import * as fc from 'fast-check';
import type { Course } from '../course.ts';

/** Any text that a person may type or paste: every character there is, markup and control characters included. */
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

const item = fc.oneof(fc.record({ id: text }), fc.record({ heading: text }), fc.record({ note: text }));

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any course. */
export const anyCourse: fc.Arbitrary<Course> = fc.record(
  {
    title: text,
    summary: text,
    dates: fc.record({ start: day, every: fc.constantFrom('day', 'weekday', 'week', 'fortnight') }),
    modules: fc.array(
      fc.record({ title: text, note: text, items: fc.array(item, { maxLength: 8 }) }, { requiredKeys: ['title', 'items'] }),
      { minLength: 1, maxLength: 5 },
    ),
  },
  { requiredKeys: ['title', 'modules'] },
);
