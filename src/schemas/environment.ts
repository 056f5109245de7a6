import { z } from 'zod';
import { prose, slug } from './text.ts';

/** `content/data/environments.yaml`: where samples ran, by the key that `ran="…"` names. */
export const environments = z.record(
  slug,
  z.strictObject({
    /** One line below a sample: versions, kernel, date. */
    label: prose,
    /** What a reader should know to repeat it. */
    details: prose,
  }),
);

export type Environments = z.infer<typeof environments>;
