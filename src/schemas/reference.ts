import { z } from 'zod';

export const referenceKinds = [
  'manual',
  'source',
  'specification',
  'release-notes',
  'announcement',
  'report',
  'book',
  'documentation',
] as const;

/** `content/data/references/<key>.yaml`: one source. The key is its permanent name: `references#<key>`. */
export const reference = z.strictObject({
  /** As the source calls itself, in its own language: `clone(2)`. */
  title: z.string().min(2),
  /** Who publishes it: `Linux man-pages`. */
  publisher: z.string().min(2),
  kind: z.enum(referenceKinds),
  url: z.url({ protocol: /^https$/ }),
  /** Edition that was read, where it has one: `6.03`, `v1.3.3`. */
  version: z.string().optional(),
  /** Date of publication, where it matters. */
  date: z.string().optional(),
});

export type Reference = z.infer<typeof reference>;
