import { join } from 'node:path';
import type { Content } from '../../catalog/index.ts';
import { didYouMean, type Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { type Place, placeOf } from '../place-of.ts';

/** No slug and no serial stands twice in book.yaml. */
export function chapterPlaces({ content }: BookUnderCheck): Issue[] {
  const chapters = placedChapters(content);
  const free = Math.max(...chapters.map(({ serial }) => serial)) + 1;
  return chapters.flatMap(({ slug, serial, slugPlace, serialPlace }, i): Issue[] => {
    const before = chapters.slice(0, i);
    const sameSlug = before.find((other) => other.slug === slug);
    const sameSerial = before.find((other) => other.serial === serial);
    const issues: Issue[] = [];
    if (sameSlug)
      issues.push({
        rule: 'book/duplicate-slug',
        message: `the chapter "${slug}" has two places in the book`,
        hint: `${lineName(sameSlug.slugPlace)} has it already: delete one of the two`,
        ...slugPlace,
      });
    if (sameSerial)
      issues.push({
        rule: 'book/duplicate-serial',
        message: `the serial ${serial} is used twice`,
        hint: `"${sameSerial.slug}" has it already, and a serial never changes: give the newer chapter ${free}`,
        ...serialPlace,
      });
    return issues;
  });
}

/** The chapters that book.yaml names are written, and the written ones have a place. */
export function placement({ content }: BookUnderCheck): Issue[] {
  const placed = placedChapters(content);
  const isWritten = (slug: string) => content.chapters.some(({ id }) => id === slug);
  const isPlaced = (id: string) => placed.some(({ slug }) => slug === id);
  return [
    ...placed
      .filter(({ slug }) => !isWritten(slug))
      .map(({ slug, slugPlace }) => ({
        rule: 'book/missing-chapter',
        message: `the chapter "${slug}" has no file`,
        hint: `write chapters/${slug}.mdx, or take it out of book.yaml until it exists`,
        ...slugPlace,
      })),
    ...content.chapters
      .filter(({ id }) => !isPlaced(id))
      .map(({ id, file }) => ({
        rule: 'book/unplaced-chapter',
        message: `the chapter "${id}" has no place in the book`,
        hint: 'give it a part and a serial in book.yaml',
        file,
        line: 1,
      })),
  ];
}

/** Commands are named by canonical paths, and every first word belongs to exactly one class. A book without facts about docker cannot tell. */
export function commandClasses({ content, catalog: { commands, tree } }: BookUnderCheck): Issue[] {
  if (commands.size === 0) return [];
  const { cheatsheet, examples } = content.config;
  const unknown = (path: string, place: readonly PropertyKey[]): Issue[] => {
    if (commands.has(path)) return [];
    const alias = tree.get(path);
    return [
      {
        rule: 'book/unknown-command',
        message: `book.yaml names "${path}", ${alias ? 'which is no canonical path' : 'which does not exist'}`,
        hint: alias ? `write "${alias.path}"` : didYouMean(path, commands.keys(), 'name a canonical command: container rm'),
        ...inBook(content, place),
      },
    ];
  };
  return [
    ...cheatsheet.flatMap((family, i) => family.commands.flatMap((path, j) => unknown(path, ['cheatsheet', i, 'commands', j]))),
    ...cheatsheet.flatMap((family, i) => family.groups.flatMap((path, j) => unknown(path, ['cheatsheet', i, 'groups', j]))),
    ...examples.everydayCommands.flatMap((path, i) => unknown(path, ['examples', 'everydayCommands', i])),
    ...[...commands.keys()].filter((path) => !path.includes(' ')).flatMap((path) => withoutClass(content, path)),
  ];
}

function withoutClass(content: Content, path: string): Issue[] {
  const homes = content.config.cheatsheet.filter(({ groups }) => groups.includes(path));
  if (homes.length === 1) return [];
  return [
    {
      rule: 'book/unclassed-command',
      message: `"docker ${path}" belongs to ${homes.length === 0 ? 'no class' : homes.map(({ id }) => id).join(' and ')}`,
      hint: `name "${path}" under the "groups" of one class, so that the indexes list it once`,
      ...inBook(content, ['cheatsheet']),
    },
  ];
}

function placedChapters(content: Content) {
  return content.config.parts.flatMap((part, i) =>
    part.chapters.map(({ slug, serial }, j) => ({
      slug,
      serial,
      slugPlace: inBook(content, ['parts', i, 'chapters', j, 'slug']),
      serialPlace: inBook(content, ['parts', i, 'chapters', j, 'serial']),
    })),
  );
}

function inBook({ folder, configLineOf }: Content, path: readonly PropertyKey[]): Place {
  return placeOf({ file: join(folder, 'book.yaml'), lineOf: configLineOf }, path);
}

function lineName({ line }: Place): string {
  return line === undefined ? 'an earlier line' : `line ${line}`;
}
