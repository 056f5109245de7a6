import { z } from 'zod';
import { kinds } from '../core/index.ts';

/** One linkable thing of the book, as published in links.json. */
export const link = z.strictObject({
  id: z.string().describe('Permanent id: the path below the base, with a fragment for a part of a page.'),
  kind: z.enum(kinds).describe('What it is.'),
  title: z.string().min(1).describe('Name as the reader sees it.'),
  summary: z.string().optional().describe('One line about it, in the language of the entry.'),
  url: z.string().describe('Address below the base of the site, without a leading slash.'),
  lang: z.string().describe('Language of title and summary, BCP 47.'),
  aliases: z.array(z.string()).optional().describe('Other spellings of a command, each with "docker".'),
});

/** The file links.json: every linkable thing, in the order of the book. */
export const linkList = z.strictObject({
  schema: z.literal(1).describe('Version of this format.'),
  base: z.url().optional().describe('Address of the site, with a slash at the end; what url and id are below.'),
  links: z.array(link),
  redirects: z
    .record(z.string(), z.string())
    .optional()
    .describe('Old ids and where they lead today, in one step. A part of a page that is not listed moves with its page.'),
});

export type Link = z.infer<typeof link>;

/** The published JSON Schema of links.json. */
export function linkListJsonSchema(): object {
  return {
    ...z.toJSONSchema(linkList),
    title: 'Links of a book',
    description: 'Every linkable thing: chapters, sections, commands, options, events, terms, figures, messages and pages.',
  };
}
