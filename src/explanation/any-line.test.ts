import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainLine, longestLine } from './index.ts';
import { realHandbook } from './testing/real-handbook.ts';

const shell = [
  'docker',
  'docker-compose',
  'run',
  'ps',
  'rm',
  'sudo ',
  '-aq',
  '-rm',
  '--rm',
  '—rm',
  '－',
  '－－name＝',
  '--name=',
  '-p',
  '8080:80',
  '-v',
  '/:/host',
  '$(',
  ')',
  '`',
  '"',
  "'",
  '“',
  '”',
  '\\',
  '\\\n',
  '^\n',
  '|',
  '&&',
  ';',
  '<',
  '<<EOF',
  '>',
  '2>&1',
  '#',
  '$ ',
  '> ',
  '=',
  ' ',
  '　',
  '\n',
  '\r\n',
  '🐳',
  '\uD83D',
  '\uDC33',
  '\u0000',
  '镜像',
  '-🐳',
];

/** Lines of any characters, and lines of the signs and words that something is said of. */
const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...shell), { maxLength: 50 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...shell), { maxLength: 30 }).map((parts) => `docker run ${parts.join(' ')}`),
);

test('the parts of any line, joined, are the line, one behind the other', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { parts } = explainLine(line, realHandbook);
      expect(parts.map(({ text }) => text).join('')).toBe(line);
      let at = 0;
      for (const { start, end, text } of parts) {
        expect([start, text]).toEqual([at, line.slice(start, end)]);
        at = end;
      }
    }),
    { numRuns: 300 },
  );
});

test('every finding is about a stretch of the line, and a better line is another line', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      for (const { start, end, text, better } of explainLine(line, realHandbook).findings) {
        expect(start >= 0 && start <= end && end <= line.length).toBe(true);
        expect(line.slice(start, end).startsWith(text)).toBe(true);
        expect(better).not.toBe(line);
      }
    }),
    { numRuns: 300 },
  );
});

describe('a line of 10,000 characters is explained', () => {
  test.each(['$(', '"$(', '`', '<', '((', "'", '<<E\n', 'docker rm ', '-a ', '{', '\\', '🐳', 'docker-compose ', '－'])('of %j', (unit) => {
    const line = `docker run ${unit.repeat(longestLine / unit.length)}`;
    const { parts } = explainLine(line, realHandbook);
    expect(line.startsWith(parts.map(({ text }) => text).join(''))).toBe(true);
  });
});
