import { expect, test } from 'vitest';
import { literal, paragraph, verbatim } from './roff.ts';

test.each([
  ['a backslash', 'a\\b', 'a\\eb'],
  ['hyphens', '--rm', '\\-\\-rm'],
  ['quotes', `'a' "b"`, '\\(aqa\\(aq \\(dqb\\(dq'],
  ['a caret and a tilde', '^~', '\\(ha\\(ti'],
])('%s', (_, text, roff) => expect(literal(text)).toBe(roff));

test.each([
  ['break points where a line may end', '先停。再删', '先\\:停。\\:再\\:删'],
  ['code is bold', '用`docker rm -f`', '用\\:\\fBdocker rm \\-f\\fR'],
  ['no request by accident', '.dockerignore', '\\&.dockerignore'],
  ['spaces stay', 'a b', 'a b'],
])('%s', (_, text, roff) => expect(paragraph(text)).toBe(roff));

test('typed lines: no request, no escape, no break point', () => {
  expect(verbatim(['.env', "'x'", 'a\\', 'b `c`\nd'])).toEqual(['\\&.env', '\\(aqx\\(aq', 'a\\e', 'b \\(gac\\(ga', 'd']);
});
