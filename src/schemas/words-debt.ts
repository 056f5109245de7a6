import { z } from 'zod';

/**
 * `content/data/words-debt.yaml`: how many commands and options still lack Chinese words, and how
 * many options no example shows. The numbers may only fall.
 */
export const wordsDebt = z.strictObject({
  purposes: z.int().nonnegative(),
  flags: z.int().nonnegative(),
  unshown: z.int().nonnegative(),
});

export type WordsDebt = z.infer<typeof wordsDebt>;
