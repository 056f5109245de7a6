import { z } from 'zod';

/**
 * A kebab-case slug, the last part of an id. Written by a person, never derived from a Chinese title,
 * because it is part of a public address that must not change when a wording changes.
 */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be English kebab-case, for example "copy-on-write"');

/**
 * One or more sentences of Chinese prose, shown as text. The only markup is a code span in backticks
 * (see components/ui/inline-text.astro), so that data files can never carry HTML into a page.
 */
export const prose = z
  .string()
  .min(2)
  .refine((text) => !/[<>]\/?(a|b|i|p|em|code|strong|span)\b/i.test(text), 'must not contain HTML, only `code` spans')
  .refine((text) => (text.match(/`/g)?.length ?? 0) % 2 === 0, 'has an unpaired backtick');

/** The id of anything linkable: its path below the base, with a fragment where it is a part of a page. */
export const linkableId = z
  .string()
  .regex(
    /^(chapters|commands|figures|models|timeline|glossary|cheatsheet|tasks|references|troubleshooting|search|explain|indexes|teach)(\/[a-z0-9-]+)*(#[a-z0-9-]+)?$/,
    'must be an id of the information architecture, for example "chapters/namespaces#clone"',
  );

/** Lines of the notes, counted from 1: `208` or `209-211`. */
export const noteLines = z.string().regex(/^\d+(-\d+)?$/, 'must be a line "208" or a range "209-211"');

/** A calendar date whose precision is its length: `1979`, `2013-03` or `2013-03-20`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD, quoted');

/** A day that the calendar has: not `2026-02-30`. */
export const calendarDay = z.iso.date('must be a day YYYY-MM-DD, quoted');
