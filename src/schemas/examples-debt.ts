import { z } from 'zod';

/** `content/data/examples-debt.yaml`: how many examples and messages of pitfalls neither ran nor say why not. The number may only fall. */
export const examplesDebt = z.strictObject({ missing: z.int().nonnegative() });
