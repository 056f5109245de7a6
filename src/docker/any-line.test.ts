import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linePieces } from './line-pieces.ts';
import { parseCommandLines } from './parse-command-line.ts';
import { lexShell } from './shell-lexer.ts';
import { realTree } from './testing/real-tree.ts';

const shell = [
  'docker',
  'run',
  'ps',
  '-aq',
  '--rm',
  '--name=',
  '-p',
  '$(',
  ')',
  '`',
  '"',
  "'",
  '\\',
  '|',
  '&&',
  ';',
  '<',
  '<<EOF',
  '>',
  '#',
  '{',
  '}',
  '=',
  ' ',
  '\n',
];

/** Lines of any characters, and lines of the signs that a shell cares for. */
const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...shell), { maxLength: 60 }).map((parts) => parts.join('')),
);

test('the pieces of any line, joined, are the line', () => {
  fc.assert(
    fc.property(
      anyLine,
      (line) =>
        linePieces(line)
          .map(({ text }) => text)
          .join('') === line,
    ),
  );
});

test('every word stands where it says', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      for (const { words } of lexShell(line)) for (const { raw, start, end } of words) expect(raw).toBe(line.slice(start, end));
    }),
  );
});

test('any line is parsed, and everything found lies inside it', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      for (const { start, end, flags, problems } of parseCommandLines(`docker ${line}`, realTree)) {
        for (const part of [...flags, ...problems]) expect(part.start >= start && part.end <= end && part.start <= part.end).toBe(true);
      }
    }),
  );
});

describe('a line of 10,000 characters is parsed at once', () => {
  test.each(['$(', '"$(', '`', '<', '<a', '((', "'", '<<E\n', 'docker rm ', '-a ', '{', '\\'])('of %j', (unit) => {
    expect(() => parseCommandLines(`docker run ${unit.repeat(10_000 / unit.length)}`, realTree)).not.toThrow();
  });
});
