import type { z } from 'zod';
import { chapter } from './chapter.ts';
import { commandWords } from './command-words.ts';
import { course } from './course.ts';
import { erratum } from './erratum.ts';
import { figure } from './figure.ts';
import { glossaryTerm } from './glossary-term.ts';
import { message } from './message.ts';
import { model } from './model.ts';
import { pageQuestions } from './questions.ts';
import { reference } from './reference.ts';
import { timelineEvent } from './timeline-event.ts';

/** Where the entries of a kind lie below the content folder (`*` is the language), and what each must look like. */
export const collections = {
  chapters: { folder: '*/chapters', extension: 'mdx', schema: chapter },
  commands: { folder: '*/commands', extension: 'yaml', schema: commandWords },
  glossary: { folder: '*/glossary', extension: 'yaml', schema: glossaryTerm },
  timeline: { folder: '*/timeline', extension: 'yaml', schema: timelineEvent },
  figures: { folder: '*/figures', extension: 'yaml', schema: figure },
  models: { folder: '*/models', extension: 'yaml', schema: model },
  messages: { folder: '*/messages', extension: 'yaml', schema: message },
  courses: { folder: '*/courses', extension: 'yaml', schema: course },
  questions: { folder: '*/questions', extension: 'yaml', schema: pageQuestions },
  errata: { folder: '*/errata', extension: 'yaml', schema: erratum },
  references: { folder: 'data/references', extension: 'yaml', schema: reference },
} as const;

export type CollectionName = keyof typeof collections;

/**
 * Line of the file at which the value of a path stands, counted from 1: `lineOf(['related', 0, 'to'])`. Of a path that is not there,
 * the nearest part that is. `within` counts the lines of a text from 0; only a literal block (`|`) has lines of its own in the file.
 */
export type LineOf = (path: readonly PropertyKey[], within?: number) => number;

/** An entry as it was read: the id is the path below its folder without the extension. */
export interface Entry<Data> {
  id: string;
  /** Path below the project root, for messages. */
  file: string;
  data: Data;
  /** For messages, too. Entries that come through Astro have none: it does not tell lines. */
  lineOf?: LineOf;
}

export type EntryOf<Name extends CollectionName> = Entry<z.infer<(typeof collections)[Name]['schema']>>;
