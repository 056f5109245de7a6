import { z } from 'zod';
import { prose, slug } from './text.ts';

/** `content/<lang>/figures/<slug>.yaml`, with the drawing in `<slug>.svg` beside it unless it is drawn from data. */
export const figure = z.strictObject({
  title: z.string().min(2),
  /** The caption below the figure: what to see in it. */
  caption: prose,
  /** Text alternative, for who cannot see it: everything that the picture says. */
  alt: prose,
  /** Slug of the chapter that shows it. */
  chapter: slug,
  /** Drawn at build time from data instead of from a file. */
  drawnFrom: z.enum(['timeline']).optional(),
  /** Natural width of the drawing: narrow fits a phone (360 units), wide scrolls there (680 units). */
  width: z.enum(['narrow', 'wide']),
});

export type Figure = z.infer<typeof figure>;
