import type { Field } from './things.ts';

/**
 * Every number that the ranking weighs with. A score is about 1 for what is called just as was asked. They were found by trying: one
 * or two were changed at a time, and what did better was kept, both on the judged queries and on what readers ask when a fifth of
 * it is left out (`npm run bench:left-out`). Most of them may be a fifth larger or smaller without a difference that counts.
 */
export const weights = {
  /** How much a word counts where it stands. */
  fields: {
    name: 1.08,
    title: 1.0,
    alias: 0.79,
    wish: 0.95,
    // Who wishes for something to be done wants the command; the section that treats it comes next.
    question: 0.86,
    wording: 0.92,
    // What a command prints is explained by the entry of the message, if there is one.
    printed: 0.75,
    example: 0.86,
    purpose: 0.76,
    option: 0.88,
    summary: 0.78,
    words: 0.93,
    parent: 0.52,
  } satisfies Record<Field, number>,

  /** The phrase that fits best, the next two, and what all phrases have together. */
  phrase: 0.252,
  second: 0.148,
  third: 0.148,
  together: 0.407,
  /** Another part of the same page, or the page itself, fits too. */
  page: 0.14,

  /** How much of a phrase's worth hangs on its saying nothing besides, and how much of a long text is taken to do so. */
  brevity: 0.46,
  longText: 0.3,
  /** A phrase that tells of a fault, to who wishes for something to be done. */
  complaint: 0.81,
  /** A word of a field of which a thing has many phrases, where they are counted together. */
  scattered: 0.85,

  /** What is called or asked for just so; what is also called so. */
  called: 0.155,
  alsoCalled: 0.192,
  /** The command that the line may be or begin with, and its options. */
  command: 0.096,
  ofCommand: 0.05,
  /** A message, for what a program printed or who quotes it; the same where nearly all of it was pasted. */
  output: 0.17,
  pasted: 0.104,
  /** Alike letter by letter. */
  likeness: 0.281,

  /** The kind of answer that the way of asking wants: an event, an explanation, an idea. */
  asksWho: 0.104,
  asksWhy: 0.096,
  asksIdea: 0.037,

  /** What speaks for a thing before anything is asked, and against it. */
  used: 0.044,
  groupUnnamed: -0.052,
  otherObject: -0.059,
  option: -0.052,
  picture: -0.03,
} as const;
