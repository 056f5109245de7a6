import { z } from 'zod';
import { prose, slug } from './text.ts';

/** Where a message is met, in the order of the page. */
export const messageGroups = ['daemon', 'registry', 'start', 'exit', 'network', 'storage', 'build', 'cluster'] as const;

/** A sentence, and the lines to type where a sentence is not enough. */
const step = {
  text: prose,
  /** The command line or lines, without prompt. */
  run: z.string().min(2).optional(),
};

/** How the message was provoked for real. */
const transcript = z.strictObject({
  /** The command line or lines that provoked it, without prompt. */
  run: z.string().min(2),
  /** What they printed, word for word. */
  output: z.string().min(2),
  /** Key of content/data/environments.yaml: where they ran. */
  ran: slug,
});

/** `content/<lang>/messages/<slug>.yaml`: a message that people meet. The file name is the fragment: `troubleshooting#<slug>`. */
export const message = z
  .strictObject({
    /** The problem in a few words: 端口已被占用. */
    title: prose,
    group: z.enum(messageGroups),
    /** The message as printed, word for word; one line for each wording of older and newer versions. */
    message: z.array(z.string().min(4)).min(1),
    /** The cause: one to three sentences. */
    means: prose,
    /** How to find out. */
    check: z.strictObject(step),
    /** What to do. */
    cure: z.strictObject({
      ...step,
      /** Loses data or stops something that runs: the page marks it. */
      destructive: z.boolean().optional(),
    }),
    /** Canonical paths with slashes of the commands that print it. */
    commands: z.array(z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)).min(1),
    transcript: transcript.optional(),
    /** Why it was not provoked. */
    notRun: prose.optional(),
    /** Keys of content/data/references. */
    sources: z.array(slug).optional(),
  })
  .refine(
    (entry) => (entry.transcript === undefined) !== (entry.notRun === undefined),
    'must have either "transcript" or "notRun": say how it was provoked, or why it was not',
  )
  .refine(
    (entry) => entry.notRun === undefined || (entry.sources ?? []).length > 0,
    'was not provoked and has no "sources": say where the message was seen',
  );

export type Message = z.infer<typeof message>;
export type MessageGroup = (typeof messageGroups)[number];
