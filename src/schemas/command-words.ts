import { z } from 'zod';
import { notRunReason } from './not-run.ts';
import { prose, slug } from './text.ts';

const purpose = prose
  .refine((text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= 30, 'must have at most 30 汉字')
  .refine((text) => !/用于|该命令/.test(text), 'must start with a verb and not contain 用于 or 该命令')
  .refine((text) => !/[。．.]$/.test(text), 'must not end with a full stop');

/** One example of a command: the wish in words, then what to type, then what it prints where that helps. */
export const commandExample = z
  .strictObject({
    /** What the reader wants: `删除所有已停止的容器`. No full stop. */
    wish: prose,
    /** The command line or lines, without prompt. */
    run: z.string().min(2),
    /** What it printed, word for word. */
    output: z.string().optional(),
    /** Key of content/data/environments.yaml: where it ran. Required when there is output. */
    ran: slug.optional(),
    /** Why it did not run where examples are recorded: `要两台机器`. Reasons for whole commands stand in content/data/not-run.yaml. */
    notRun: notRunReason.optional(),
    /** Loses data or stops something that runs: the page marks it. */
    destructive: z.boolean().optional(),
  })
  .refine((example) => example.output === undefined || example.ran !== undefined, 'has output but no "ran": say where it ran');

/** Something that really goes wrong, the message that the reader sees, and the cure. */
export const pitfall = z
  .strictObject({
    title: prose,
    /** The message as printed, word for word; `…` for what is left out of a line. */
    message: z.string().min(2).optional(),
    text: prose,
    /** Why the message was not provoked where examples are recorded. Reasons for whole commands stand in content/data/not-run.yaml. */
    notRun: notRunReason.optional(),
  })
  .refine((entry) => entry.notRun === undefined || entry.message !== undefined, 'has "notRun" but no "message": there is nothing to run');

/** `content/<lang>/commands/<path>.yaml`: the Chinese words about a command. Facts come from content/data/docker-cli. */
export const commandWords = z.strictObject({
  /** One sentence, starts with a verb, at most 30 汉字, no full stop. */
  purpose,
  /** How it works or when to choose it, where one sentence is not enough. */
  details: z.array(prose).optional(),
  examples: z.array(commandExample).optional(),
  /** Long flag without dashes → what it changes and when it is used; at most two sentences. */
  flags: z.record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/), prose).optional(),
  pitfalls: z.array(pitfall).optional(),
  related: z
    .array(
      z.strictObject({
        /** Canonical path with slashes: `container/kill`. */
        to: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
        /** Reason for the relation, a phrase. */
        why: prose,
      }),
    )
    .optional(),
  /** How people ask for it, in their words: 删除容器. Search uses them. */
  wishes: z.array(z.string().min(2)).optional(),
  /** The same for what an option does: long flag without dashes → 限制内存. */
  flagWishes: z.record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/), z.array(z.string().min(2)).min(1)).optional(),
});

export type CommandWords = z.infer<typeof commandWords>;
export type CommandExample = z.infer<typeof commandExample>;
export type Pitfall = z.infer<typeof pitfall>;
