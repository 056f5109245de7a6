import { z } from 'zod';

const shellLines = z.array(z.string().min(1));

/** What command lines need in order to run, and how they are run. */
const scene = {
  /** Command lines that come after those of the whole file. */
  setup: shellLines.optional(),
  /** Only these lines, not those of the whole file. */
  only: shellLines.optional(),
  /** What is typed, after a second: `"y\n"`. */
  input: z.string().optional(),
  /** Give it a terminal though it does not ask for one with `-t`, or none though it does. */
  terminal: z.boolean().optional(),
  /** It never ends: interrupt it after so many seconds. */
  stopAfter: z.int().positive().optional(),
};

const sceneExample = z.strictObject({
  /** The command lines of the example, word for word as in the words. */
  run: z.string().min(2),
  ...scene,
  /** The exit status that shows what the example is to show, if not 0. */
  exit: z.int().min(1).max(255).optional(),
});

/** How the message of a pitfall is provoked. It may end as it likes: the message is the proof. */
const scenePitfall = z.strictObject({
  /** The message, word for word as in the words. */
  message: z.string().min(2),
  /** The command lines that print it; the page shows them. */
  run: z.string().min(2),
  ...scene,
});

/**
 * `content/data/scenes/<path>.yaml`: what must exist before the examples of a command run, and what provokes the messages of its pitfalls. The file of a group (`container.yaml`)
 * holds for every command below it that has no `setup` of its own.
 */
export const scenes = z.strictObject({
  /** Command lines before each example and each pitfall. */
  setup: shellLines.optional(),
  examples: z.array(sceneExample).optional(),
  /** A message without a scene is not provoked. */
  pitfalls: z.array(scenePitfall).optional(),
});

export type SceneExample = z.infer<typeof sceneExample>;
export type Scenes = z.infer<typeof scenes>;
