import { z } from 'zod';
import { prose } from './text.ts';

/** Why something did not run, a phrase: the page says 未实测 and this. */
export const notRunReason = prose.refine((text) => !/["。]/.test(text), 'must be one phrase without straight quotes and full stop');

/**
 * `content/data/not-run.yaml`: commands, groups and plugins whose examples and messages cannot be had where they are recorded, and why.
 * It counts for what has no transcript.
 */
export const notRun = z.record(z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/), notRunReason);

export type NotRun = z.infer<typeof notRun>;
