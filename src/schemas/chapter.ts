import { z } from 'zod';
import { prose } from './text.ts';

/** One question of 自测 at the end of a chapter. Every option says why it is right or wrong. */
export const quizQuestion = z
  .strictObject({
    question: prose,
    options: z
      .array(z.strictObject({ text: prose, correct: z.boolean().optional(), reason: prose }))
      .min(2)
      .max(5),
  })
  .refine((q) => q.options.filter((option) => option.correct).length === 1, 'must have exactly one option with "correct: true"');

/** Frontmatter of `content/<lang>/chapters/<slug>.mdx`. Order and part of a chapter are in book.yaml. */
export const chapter = z.strictObject({
  /** Title as the reader sees it: `namespace：资源隔离`. */
  title: z.string().min(2),
  /** One sentence: what the reader can do or explain afterwards. */
  lead: prose,
  /** When and against what the claims and samples were checked. */
  verified: z.strictObject({
    date: z.iso.date(),
    /** Docker version the text is about: `28.2.2`. */
    docker: z.string(),
    /** Kernel the samples ran on, where the chapter runs any: `6.18`. */
    kernel: z.string().optional(),
  }),
  quiz: z.array(quizQuestion).min(2).max(4),
});

export type Chapter = z.infer<typeof chapter>;
export type QuizQuestion = z.infer<typeof quizQuestion>;
