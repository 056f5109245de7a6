import { z } from 'zod';
import { partialDate, noteLines, prose, slug } from './text.ts';

/** Lanes of the timeline, in the order in which they are drawn. */
export const eventKinds = ['kernel', 'runtime', 'platform', 'standard', 'company', 'orchestration'] as const;

/** `content/<lang>/timeline/<event>.yaml`. The file name is the fragment: `timeline#<event>`. */
export const timelineEvent = z.strictObject({
  title: z.string().min(2),
  titleEn: z.string().min(2),
  date: partialDate,
  kind: z.enum(eventKinds),
  /** What happened: one to three sentences. */
  fact: prose,
  /** People and organisations, as the sources name them. */
  people: z.array(z.string().min(1)),
  /** Keys of content/data/references. */
  sources: z.array(slug).optional(),
  /** What the date was checked against, in short, where no reference of the book covers it. */
  evidence: z.string().optional(),
  /** How sure the date is: high = primary source read, low = not checked separately. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** Lines of the notes that mention it; omitted where the notes do not. */
  notes: z.array(noteLines).optional(),
});

export type TimelineEvent = z.infer<typeof timelineEvent>;
export type EventKind = (typeof eventKinds)[number];
