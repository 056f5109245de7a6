import { z } from 'zod';
import { slug } from './text.ts';

/**
 * `book.yaml`, the one configuration file of a book. It lies in the content folder, so that a folder with the same schemas is
 * another book. `BOOK` names the folder (default `content`); `BOOK_SITE` and `BOOK_BASE` override `site` and `base` for one build.
 */
export const bookConfig = z.strictObject({
  /** Name of the book, in the header and in every page title. */
  title: z.string().min(1),
  /** One sentence for search engines and the home page. */
  description: z.string().min(1),
  /** Address of the host the book is published at, without a path: `https://docs.example.org`. */
  site: z.url({ protocol: /^https?$/ }),
  /** Path below the host, with slashes at both ends: `/` or `/docker-notes/`. */
  base: z.string().regex(/^\/([\w.-]+\/)*$/, 'must begin and end with a slash, for example "/docker-notes/"'),
  /** Language of the book as a BCP 47 tag; also the name of the folder with its words. */
  language: z.string().regex(/^[a-z]{2}(-[A-Za-z]{2,4})?$/),
  /** Four letters in front of every chapter's code, in the manner of ISO 6346: three of the owner, then the category. */
  freightPrefix: z.string().regex(/^[A-Z]{4}$/),
  /** Version of Docker that the command pages describe. Names the folder of facts below `data/docker-cli/`. */
  docker: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Reading order. A `long` chapter, one that teaches a principle to the bottom, may weigh 30 KB instead of 20. A serial is the chapter's permanent number; it never changes, even if chapters are put between. */
  parts: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        chapters: z.array(z.strictObject({ slug, serial: z.int().positive(), long: z.literal(true).optional() })).min(1),
      }),
    )
    .min(1),
  /** Classes of commands, in order: the cheat sheet lists `commands` by canonical path, the indexes take all below `groups`. */
  cheatsheet: z.array(
    z.strictObject({
      id: slug,
      title: z.string().min(1),
      commands: z.array(z.string().min(1)).min(1),
      /** First words of the commands that belong to the class: `container`, `login`. */
      groups: z.array(z.string().min(1)).min(1),
    }),
  ),
  /** How many examples a command has at least, and how many the commands of every day have, which are named by canonical path. */
  examples: z.strictObject({ least: z.int().nonnegative(), everyday: z.int().positive(), everydayCommands: z.array(z.string().min(1)) }),
});

export type BookConfig = z.infer<typeof bookConfig>;
