import type { Field } from './things.ts';

/**
 * Every number that the ranking weighs with. A score is about 1 for what is called just as was asked. They were found by trying: one
 * or two were changed at a time, and what did better was kept, both on the judged queries and on what readers ask when a fifth of
 * it is left out (`npm run bench:left-out`). Most of them may be a fifth larger or smaller without a difference that counts.
 */
export const weights = {
  /** How much a word counts where it stands. */
  fields: {
    name: 1,
    title: 1,
    alias: 0.94,
    wish: 0.97,
    // Who wishes for something to be done wants the command; the section that treats it comes next.
    question: 0.85,
    wording: 1,
    // What a command prints is explained by the entry of the message, if there is one.
    printed: 0.75,
    example: 0.85,
    purpose: 0.85,
    option: 0.8,
    summary: 0.6,
    words: 0.75,
    parent: 0.35,
  } satisfies Record<Field, number>,

  /** The phrase that fits best, the next two, and what all phrases have together. */
  phrase: 0.6,
  second: 0.2,
  third: 0.2,
  together: 0.4,
  /** Another part of the same page, or the page itself, fits too. */
  page: 0.1,

  /** How much of a phrase's worth hangs on its saying nothing besides, and how much of a long text is taken to do so. */
  brevity: 0.5,
  longText: 0.5,
  /** A phrase that tells of a fault, to who wishes for something to be done. */
  complaint: 0.85,
  /** A word of a field of which a thing has many phrases, where they are counted together. */
  scattered: 0.9,

  /** What is called or asked for just so; what is also called so. */
  called: 0.25,
  alsoCalled: 0.18,
  /** The command that the line may be. */
  command: 0.15,
  /** A message, for what a program printed; the same where nearly all of it was pasted. */
  output: 0.2,
  pasted: 0.12,
  /** Alike letter by letter. */
  likeness: 0.15,

  /** The kind of answer that the way of asking wants: an event, an explanation, an idea. */
  asksWho: 0.15,
  asksWhy: 0.12,
  asksIdea: 0.07,

  /** What speaks for a thing before anything is asked, and against it. */
  used: 0.08,
  groupUnnamed: -0.12,
  otherObject: -0.08,
  option: -0.08,
  picture: -0.03,
} as const;
