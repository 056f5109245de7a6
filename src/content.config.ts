import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { bookFolder, readBookConfig } from './catalog/index.ts';
import { collections as kinds } from './schemas/index.ts';

const { language } = readBookConfig();

/** Loads `*.mdx` or `*.yaml` of a kind; the id is the path, never a slug made from a title. */
function files({ folder, extension }: { folder: string; extension: string }) {
  return glob({
    base: join(bookFolder(), folder.replace('*', language)),
    pattern: `**/*.${extension}`,
    generateId: ({ entry }) => entry.slice(0, -extension.length - 1),
  });
}

export const collections = {
  chapters: defineCollection({ loader: files(kinds.chapters), schema: kinds.chapters.schema }),
  commands: defineCollection({ loader: files(kinds.commands), schema: kinds.commands.schema }),
  glossary: defineCollection({ loader: files(kinds.glossary), schema: kinds.glossary.schema }),
  timeline: defineCollection({ loader: files(kinds.timeline), schema: kinds.timeline.schema }),
  figures: defineCollection({ loader: files(kinds.figures), schema: kinds.figures.schema }),
  models: defineCollection({ loader: files(kinds.models), schema: kinds.models.schema }),
  messages: defineCollection({ loader: files(kinds.messages), schema: kinds.messages.schema }),
  courses: defineCollection({ loader: files(kinds.courses), schema: kinds.courses.schema }),
  questions: defineCollection({ loader: files(kinds.questions), schema: kinds.questions.schema }),
  errata: defineCollection({ loader: files(kinds.errata), schema: kinds.errata.schema }),
  references: defineCollection({ loader: files(kinds.references), schema: kinds.references.schema }),
};
