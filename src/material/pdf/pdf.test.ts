import { describe, expect, test } from 'vitest';
import { UnreadableError } from '../mention.ts';
import { fixture, judged } from '../testing/sound-links.ts';

const rm = 'moved http://book.example/book/commands/rm → https://book.example/book/commands/container/rm/';
const frist = 'dead https://book.example/book/chapters/frist/ (https://book.example/book/chapters/first/)';

test.each(['chromium.pdf', 'object-streams.pdf'])('annotations of %s', async (name) => {
  expect(await judged(name, fixture(name))).toEqual([
    'page 1 fine https://book.example/book/chapters/first/#what',
    `page 1 ${rm}`,
    `page 2 ${frist}`,
  ]);
});

test.each(['reportlab.pdf', 'no-printing.pdf'])('annotations and text of %s, an address over two lines read to its end', async (name) => {
  expect(await judged(name, fixture(name))).toEqual([
    'page 1 fine https://book.example/book/chapters/first/#what',
    `page 1 ${frist}`,
    `page 2 ${rm}`,
    'page 2 moved https://book.example/book/chapters/start/#what → https://book.example/book/chapters/first/#what',
  ]);
});

describe('what cannot be read says why', () => {
  test.each<[string, Uint8Array]>([
    ['a password is needed', fixture('encrypted.pdf')],
    ['empty', new Uint8Array()],
    ['rubbish', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)],
    ['only its beginning', fixture('reportlab.pdf').slice(0, 200)],
  ])('%s', async (_, bytes) => {
    const error: unknown = await judged('a.pdf', bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableError);
    expect(error instanceof UnreadableError && `${error.message}\n→ ${error.hint}`).toMatchSnapshot();
  });
});

test('a PDF whose end is lost is still read as far as it goes', async () => {
  expect(await judged('a.pdf', fixture('reportlab.pdf').slice(0, -30))).toContain(`page 2 ${rm}`);
});
