import type { BookConfig, Entry, EntryOf, Environments, Chapter, Figure, LineOf, Model } from '../schemas/index.ts';
import type { DockerFacts } from './read-docker-facts.ts';
import type { ExampleRecords } from './read-example-records.ts';
import type { Samples } from './samples.ts';

/** Everything a book is made of, as read and checked at the border, before anything is joined. */
export interface Content {
  /** The content folder, below the project root. */
  folder: string;
  config: BookConfig;
  /** Lines of book.yaml, for messages; where the content was read without Astro. */
  configLineOf?: LineOf;
  /** With their MDX source, with or without frontmatter. */
  chapters: (Entry<Chapter> & { source: string })[];
  commands: EntryOf<'commands'>[];
  glossary: EntryOf<'glossary'>[];
  timeline: EntryOf<'timeline'>[];
  /** With the SVG text, unless drawn from data. */
  figures: (Entry<Figure> & { drawing: string | undefined })[];
  /** With the SVG text of those that are chosen from. */
  models: (Entry<Model> & { drawing: string | undefined })[];
  messages: EntryOf<'messages'>[];
  courses: EntryOf<'courses'>[];
  /** By id of the page that answers. */
  questions: EntryOf<'questions'>[];
  errata: EntryOf<'errata'>[];
  references: EntryOf<'references'>[];
  environments: Environments;
  docker: DockerFacts;
  examples: ExampleRecords;
  samples: Samples;
}
