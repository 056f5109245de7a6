import { describe, expect, test } from 'vitest';
import { formats } from '../citations/index.ts';
import { courseFormats } from '../courses/index.ts';
import { redirectFiles } from '../permalinks/index.ts';
import { bookExports, faultLines, summary, tableLine, validations } from './index.ts';
import { type Method, type Row, validation } from './validation.ts';

const book = bookExports('dist', '');

/** A format of letters, judged by whether they are lower-case. */
const letters: Method<undefined, string> = {
  format: 'letters',
  validator: 'a reader of letters',
  pieces: () => [
    { name: 'a', content: 'a', expected: undefined },
    { name: 'b', content: 'bc', expected: undefined },
  ],
  spoil: (text) => text.toUpperCase(),
  faults: (pieces) => pieces.filter(({ content }) => content !== content.toLowerCase()).map(({ name }) => `${name} is large`),
};
const rowOf = async (changes: Partial<Method<undefined, string>>): Promise<Row> => {
  const row = await validation({ ...letters, ...changes }).run(book);
  return { ...row, versions: row.versions.map((version) => version.replace(/[\d.]+$/, '1.2')), seconds: 0.12 };
};

describe('a format', () => {
  test('is valid if the spoilt piece is refused and the others are not', async () =>
    expect((await rowOf({})).outcome).toEqual({ kind: 'valid', files: 2, bytes: 3 }));

  test('is invalid with what the validator objects to', async () =>
    expect(
      (
        await rowOf({
          pieces: () => [
            { name: 'a', content: 'a', expected: undefined },
            { name: 'B', content: 'B', expected: undefined },
          ],
        })
      ).outcome,
    ).toEqual({
      kind: 'invalid',
      files: 2,
      bytes: 2,
      faults: ['B is large'],
    }));

  test('is invalid if its reader gives up', async () => {
    const faults = () => {
      throw new Error('cannot read this');
    };
    expect((await rowOf({ faults })).outcome).toMatchObject({ faults: ['cannot read this'] });
  });

  test.each([
    ['the validator accepts everything', { faults: () => [] }, 'worth nothing'],
    ['nothing was spoilt', { spoil: (text: string) => text }, 'could not be spoilt'],
    ['there is nothing of it', { pieces: () => [] }, 'has the site been built?'],
  ])('is invalid if %s', async (_, changes, message) =>
    expect((await rowOf(changes)).outcome).toMatchObject({ kind: 'invalid', faults: [expect.stringContaining(message)] }),
  );

  test('is skipped, with the package that is missing', async () => {
    const programs = [{ command: 'a-program-that-nobody-has', debian: 'some-package', version: [] }];
    expect((await rowOf({ programs })).outcome).toEqual({ kind: 'skipped', why: 'not installed (Debian: some-package)' });
  });

  test('is skipped for what else is missing', async () =>
    expect((await rowOf({ missing: () => 'no schema' })).outcome).toEqual({ kind: 'skipped', why: 'no schema' }));
});

test('the table', async () => {
  const rows = [
    await rowOf({ packages: ['parse5'] }),
    await rowOf({ faults: (pieces) => pieces.flatMap(() => ['x', 'y', 'z']) }),
    await rowOf({ missing: () => 'no schema' }),
  ];
  expect([...rows.map(tableLine), ...rows.map(faultLines).filter(Boolean), summary(rows)].join('\n')).toMatchInlineSnapshot(`
    "| letters | 2 | 3 B | a reader of letters (parse5 1.2) | valid | 0.1 s |
    | letters | 2 | 3 B | a reader of letters | INVALID: 6 | 0.1 s |
    | letters |  |  | a reader of letters | skipped: no schema | 0.1 s |
    letters
      x
      y
      z
      x
      y
      … and 1 more
    1 of 3 valid, 1 invalid, 1 skipped, in 0 s"
  `);
});

test('every format that the book offers has its validator', () => {
  const validated = validations.map(({ format }) => format).join('\n');
  expect(formats.map(({ name }) => name).filter((name) => !validated.includes(`citation: ${name}`))).toEqual([]);
  const called: Readonly<Record<string, string>> = {
    imscc: 'IMS Common Cartridge',
    markdown: 'Markdown',
    html: 'HTML',
    csv: 'CSV',
    opml: 'OPML',
    ics: 'iCalendar',
  };
  expect(courseFormats.map(({ name }) => `course: ${called[name]}`).filter((name) => !validated.includes(name))).toEqual([]);
  expect(validations.filter(({ format }) => format.startsWith('redirects: '))).toHaveLength(redirectFiles([], '/').length + 1);
});
