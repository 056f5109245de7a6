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

/** The cheat sheet lists commands that exist, by their canonical paths. A book without facts about docker cannot tell. */
export function cheatsheet({ content, catalog: { commands, tree } }: BookUnderCheck): Issue[] {
  if (commands.size === 0) return [];
  return content.config.cheatsheet.flatMap((family, i) =>
    family.commands.flatMap((path, j): Issue[] => {
      if (commands.has(path)) return [];
      const alias = tree.get(path);
      return [
        {
          rule: 'book/unknown-command',
          message: `the cheat sheet lists "${path}", ${alias ? 'which is no canonical path' : 'which does not exist'}`,
          hint: alias ? `write "${alias.path}"` : didYouMean(path, commands.keys(), 'name a canonical command: container rm'),
          ...inBook(content, ['cheatsheet', i, 'commands', j]),
        },
      ];
    }),
  );
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
