import { z } from 'zod';
import { linkableId, prose, slug } from './text.ts';

/** What one choice says: its panel, and the entries that it leads to. */
const choice = z.strictObject({
  label: z.string().min(1),
  says: z.array(prose).min(1),
  leadsTo: z.array(z.strictObject({ to: linkableId, label: prose })).optional(),
});

/** Something that is on or off, and what is seen then: the output of one command, both times. */
const toggle = z.strictObject({
  label: z.string().min(1),
  /** What was asked: `hostname`. */
  run: z.string().min(1),
  off: z.string().min(1),
  on: z.string().min(1),
  says: prose,
});

const named = {
  title: z.string().min(2),
  /** One sentence: what can be tried out. */
  summary: prose,
  /** Slug of the chapter that explains it. */
  chapter: slug,
  /** Asks for the choice: the legend of the controls. */
  legend: z.string().min(2),
};

/**
 * `content/<lang>/models/<slug>.yaml`: a mechanism to try out without scripts. `choose` shows a drawing (`<slug>.svg` beside it, where
 * the class `on-2` marks what belongs to the second choice) with a panel for each choice; `switch` shows what is seen as things are on or off.
 */
export const model = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choose'), ...named, alt: prose, choices: z.array(choice).min(2).max(8) }),
  z.strictObject({ kind: z.literal('switch'), ...named, ran: slug, toggles: z.array(toggle).min(2) }),
]);

export type Model = z.infer<typeof model>;
