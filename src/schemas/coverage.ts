import { z } from 'zod';
import { linkableId, noteLines } from './text.ts';

/** A row of `content/data/coverage.tsv`: a line of the notes and where the book treats it. */
export const coverageRow = z.strictObject({
  lines: noteLines,
  kind: z.enum(['outline', 'fact', 'command', 'concept', 'code', 'opinion', 'figure']),
  verdict: z.enum(['ok', 'imprecise', 'outdated', 'wrong', 'typo', 'opinion']),
  target: linkableId,
  topic: z.string().min(1),
});

export type CoverageRow = z.infer<typeof coverageRow>;
