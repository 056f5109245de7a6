import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { courseFormats, type Outline } from '../../courses/index.ts';
import type { BookExports } from '../book-exports.ts';
import { nodesIn, pandocLinks, pandocTree, textOf } from '../pandoc.ts';
import { output, type Program, programs } from '../programs.ts';
import { type Piece, validation } from '../validation.ts';
import { tidyFaults } from './tidy.ts';

/** The ready courses in a form. */
export function coursesAs<Content extends string | Uint8Array>(name: string, contentOf: (made: string | Uint8Array) => Content) {
  const format = courseFormats.find((entry) => entry.name === name);
  if (!format) throw new Error(`there is no form of courses called ${name}`);
  return ({ courses }: BookExports): Piece<Outline, Content>[] =>
    courses.map(({ slug, outline }) => ({
      name: `${slug}.${format.extension}`,
      content: contentOf(format.make(outline, new Date(0))),
      expected: outline,
    }));
}

const asText = (name: string) => coursesAs(name, String);

const withoutMarks = (text: string) => text.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();
const modulesOf = ({ modules }: Outline) => modules.map(({ title }) => withoutMarks(title));
const linksOf = ({ modules }: Outline) =>
  modules.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.is === 'link' ? [{ href: entry.address, text: withoutMarks(entry.title) }] : [])),
  );

/** Says what was read where something else was written. */
function differences(name: string, what: string, read: unknown, written: unknown): string[] {
  return JSON.stringify(read) === JSON.stringify(written) ? [] : [`${name}: ${what} were read as ${JSON.stringify(read)}`];
}

const headings = (tree: unknown, level: number) =>
  nodesIn(tree).flatMap(({ t, c }) => (t === 'Header' && Array.isArray(c) && c[0] === level ? [textOf(c[2])] : []));

/** Markup with headings and links; the last link of each leads to the book. */
function faultsOfMarkup(format: string) {
  return (pieces: readonly Piece<Outline>[]) =>
    pieces.flatMap(({ name, content, expected }) => [
      ...differences(name, 'modules', headings(pandocTree(content, format), 2), modulesOf(expected)),
      ...differences(name, 'links', pandocLinks(content, format).slice(0, -1), linksOf(expected)),
    ]);
}

const rows = z.array(z.array(z.string()));
const readCsv =
  'import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""), strict=True))))';

const calendar = z.strictObject({ errors: z.array(z.string()), events: z.array(z.strictObject({ day: z.string(), summary: z.string() })) });
const readCalendar = `
import icalendar, json, sys
read = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
events = [e for e in read.walk('VEVENT')]
print(json.dumps({
  'errors': [str(error) for part in read.walk() for error in part.errors]
    + [name + ' is missing' for part, names in [(read, ('PRODID', 'VERSION'))] + [(e, ('UID', 'DTSTAMP', 'DTSTART')) for e in events] for name in names if name not in part],
  'events': [{'day': e.decoded('DTSTART').isoformat(), 'summary': str(e['SUMMARY'])} for e in events],
}))`;

/** What a script of Python says of a piece, which it finds as a file. */
function readByScript(program: Program, script: string, { name, content }: Piece<Outline>, folder: string): unknown {
  writeFileSync(join(folder, name), content);
  return JSON.parse(output(program, ['-c', script, name], { cwd: folder }));
}

export const courses = [
  validation<Outline>({
    format: 'course: Markdown',
    validator: 'pandoc reads modules and links back',
    programs: [programs.pandoc],
    pieces: asText('markdown'),
    spoil: (text) => text.replace('](', '] ('),
    faults: faultsOfMarkup('commonmark'),
  }),
  validation<Outline>({
    format: 'course: HTML',
    validator: 'tidy warns of nothing, pandoc reads modules and links back',
    programs: [programs.tidy, programs.pandoc],
    pieces: asText('html'),
    spoil: (text) => text.replace('<h2>', '<h2'),
    faults: (pieces, folder) => [...tidyFaults(pieces, folder), ...faultsOfMarkup('html')(pieces)],
  }),
  validation<Outline>({
    format: 'course: CSV',
    validator: 'the csv of Python, strict, reads titles and addresses back',
    programs: [programs.python],
    pieces: asText('csv'),
    spoil: (text) => text.replace('",', '"",'),
    faults: (pieces, folder) =>
      pieces.flatMap((piece) => {
        const { name, expected } = piece;
        const [, ...body] = rows.parse(readByScript(programs.python, readCsv, piece, folder));
        const links = body.flatMap(([, , , text = '', href = '']) => (href === '' ? [] : [{ href, text }]));
        return [
          ...body.filter((row) => row.length !== 6).map((row) => `${name}: a row of ${row.length} cells`),
          ...differences(name, 'links', links, linksOf(expected)),
        ];
      }),
  }),
  validation<Outline>({
    format: 'course: OPML',
    validator: 'pandoc reads modules and titles back',
    programs: [programs.pandoc],
    pieces: asText('opml'),
    spoil: (text) => text.replace('<outline text="', '<outline txt="'),
    faults: (pieces) =>
      pieces.flatMap(({ name, content, expected }) => {
        const tree = pandocTree(content, 'opml');
        const read = headings(tree, 1).map((text) => text.replace(/（\d{4}-\d\d-\d\d）$/, ''));
        const entries = expected.modules.reduce((sum, module) => sum + module.entries.length + (module.note === undefined ? 0 : 1), 0);
        const below = headings(tree, 2).length;
        return [
          ...differences(name, 'modules', read, modulesOf(expected)),
          ...(below === entries ? [] : [`${name}: ${entries} entries were written, and ${below} read`]),
        ];
      }),
  }),
  validation<Outline>({
    format: 'course: iCalendar',
    validator: 'icalendar reads days and names back and objects to nothing',
    programs: [programs.icalendar],
    pieces: asText('ics'),
    spoil: (text) => text.replace('DTSTAMP', 'DSTAMP'),
    faults: (pieces, folder) =>
      pieces.flatMap((piece) => {
        const { name, expected } = piece;
        const { errors, events } = calendar.parse(readByScript(programs.icalendar, readCalendar, piece, folder));
        const written = expected.modules.flatMap(({ title, day }) =>
          day === undefined ? [] : [{ day, summary: `${withoutMarks(expected.title)}：${withoutMarks(title)}` }],
        );
        return [...errors.map((error) => `${name}: ${error}`), ...differences(name, 'events', events, written)];
      }),
  }),
];
