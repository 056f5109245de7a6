import type { Content } from '../../catalog/index.ts';
import type { LineOf } from '../../schemas/index.ts';
import { type Place, placeOf } from '../place-of.ts';

/** A text of the book that stands in a data file or in the frontmatter of a chapter. */
export interface EntryText {
  text: string;
  path: readonly PropertyKey[];
  place: Place;
}

/** Keys whose values are names, code or the words of others, not prose of the book. */
const foreignKeys = new Set(
  'id evidence titleEn en aliases avoid people lines sources run output on off ran message wishes flagWishes'.split(' '),
);

/** Every text of the book outside the bodies of chapters, each with its place. */
export function entryTexts(content: Content): EntryText[] {
  const { chapters, commands, glossary, timeline, figures, models, messages, courses, errata } = content;
  const entries: readonly { file: string; data: object; lineOf?: LineOf }[] = [
    ...chapters,
    ...commands,
    ...glossary,
    ...timeline,
    ...figures,
    ...models,
    ...messages,
    ...courses,
    ...errata,
  ];
  return entries.flatMap((entry) => textsIn(entry.data, []).map(({ text, path }) => ({ text, path, place: placeOf(entry, path) })));
}

function textsIn(value: unknown, path: readonly PropertyKey[]): Pick<EntryText, 'text' | 'path'>[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => textsIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  // The keys of `flags` are options: what is said of `--output` is prose.
  const isProse = (key: string) => path.at(-1) === 'flags' || !foreignKeys.has(key);
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => (isProse(key) ? textsIn(item, [...path, key]) : []));
}
