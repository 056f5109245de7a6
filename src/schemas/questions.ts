import { z } from 'zod';

const question = z
  .string()
  .min(2)
  .max(60)
  .refine((text) => text === text.trim(), 'must not begin or end with a blank');
const questions = z.array(question).min(1);

/**
 * `content/<lang>/questions/<page id>.yaml`: what readers type when a page, or a part of it, is their answer, in their words and
 * not in those of the page. The search finds the page by them; nothing shows them.
 */
export const pageQuestions = z
  .strictObject({
    /** Asked of the page as a whole. */
    page: questions.optional(),
    /** Id of a part without its page → what is asked of it. */
    parts: z.record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/), questions).optional(),
  })
  .refine(({ page, parts }) => page !== undefined || parts !== undefined, 'asks nothing: write "page" or "parts", or delete the file');

export type PageQuestions = z.infer<typeof pageQuestions>;
