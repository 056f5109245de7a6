import { z } from 'zod';
import { noteLines, prose, slug } from './text.ts';

export const verdicts = ['imprecise', 'outdated', 'wrong', 'typo'] as const;

/** `content/<lang>/errata/<slug>.yaml`: one place where the notes are wrong or old, and what holds. */
export const erratum = z.strictObject({
  /** Lines of the notes that say it. */
  lines: z.array(noteLines).min(1),
  verdict: z.enum(verdicts),
  /** What the notes say, in short, in our words. */
  says: prose,
  /** What holds, since when. */
  holds: prose,
  /** Keys of content/data/references. */
  sources: z.array(slug),
});

export type Erratum = z.infer<typeof erratum>;
