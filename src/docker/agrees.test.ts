import { expect, test } from 'vitest';
import { agreesWith, printsMessage, sameOutput } from './agrees.ts';

test('outputs that differ from run to run are the same', () => {
  expect(sameOutput('Up 8 seconds   blog', 'Up 2 minutes      blog')).toBe(true);
  expect(sameOutput('Exited (1) 8 seconds ago', 'Exited (0) 8 seconds ago')).toBe(false);
});

test.each([
  ['the same', 'a\nb', 'a\nb', true],
  ['a line left out at the end', 'a\n…', 'a\nb\nc', true],
  ['a line left out at the beginning', '…\nc', 'a\nb\nc', true],
  ['lines left out in the middle', 'a\n…\nd', 'a\nb\nc\nd', true],
  ['nothing left out where something may be', 'a\n…\nb', 'a\nb', true],
  ['three points', 'a\n...\nc', 'a\nb\nc', true],
  ['a part of a line', 'Deleted: …, done', 'Deleted: all of it, done', true],
  ['a part of a line does not reach into the next', 'a…c', 'ab\nbc', false],
  ['an end that was not printed', 'a\nb', 'a', false],
  ['an end that is not shown', 'a', 'a\nb', false],
  ['signs of patterns', 'a.c (1)+', 'abc (1)+', false],
  ['other ids', 'e4fedef0bdb1', 'c0ffee000001', true],
])('a page and a transcript: %s', (_, shown, printed, expected) => expect(agreesWith(shown, printed)).toBe(expected));

test.each([
  ['all of it', 'no such container', 'no such container', true],
  ['a part of a line', 'no such container', 'Error: no such container: web', true],
  ['several lines of more', 'b\nc', 'a\nb\nc\nd', true],
  ['other ids', 'Container e4fedef0bdb1 is paused', 'Error: Container c0ffee000001 is paused', true],
  ['a part left out', 'open /tmp/…/json: no', 'open /tmp/import-4208966080/json: no', true],
  ['other words', 'is paused', 'is running', false],
  ['lines that are apart', 'a\nc', 'a\nb\nc', false],
  ['signs of patterns', 'a.c', 'abc', false],
])('a message in what was printed: %s', (_, message, printed, expected) => expect(printsMessage(message, printed)).toBe(expected));
