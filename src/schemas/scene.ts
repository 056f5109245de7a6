import { z } from 'zod';

const shellLines = z.array(z.string().min(1));

/** What an example needs in order to run, and how it is run. */
const sceneExample = z.strictObject({
  /** The command lines of the example, word for word as in the words. */
  run: z.string().min(2),
  /** Command lines that come after those of the whole file. */
  setup: shellLines.optional(),
  /** Only these lines, not those of the whole file. */
  only: shellLines.optional(),
  /** What is typed, after a second: `"y\n"`. */
  input: z.string().optional(),
  /** Give it a terminal though it does not ask for one with `-t`. */
  terminal: z.literal(true).optional(),
  /** It never ends: interrupt it after so many seconds. */
  stopAfter: z.int().positive().optional(),
  /** The exit status that shows what the example is to show, if not 0. */
  exit: z.int().min(1).max(255).optional(),
});

/**
 * `content/data/scenes/<path>.yaml`: what must exist before the examples of a command run. The file of a group (`container.yaml`)
 * holds for every command below it that has no `setup` of its own.
 */
export const scenes = z.strictObject({
  /** Command lines before each example. */
  setup: shellLines.optional(),
  examples: z.array(sceneExample).optional(),
});

export type SceneExample = z.infer<typeof sceneExample>;
export type Scenes = z.infer<typeof scenes>;
