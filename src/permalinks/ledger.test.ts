import { describe, expect, test } from 'vitest';
import { formatLedger, ledgerIssues, parseLedger, parseRedirects, type Redirect, redirectIssues } from './ledger.ts';

const live = new Map([
  ['', 'page'],
  ['chapters/a', 'chapter'],
  ['chapters/a#what', 'section'],
  ['chapters/b', 'chapter'],
  ['commands/container/rm', 'command'],
  ['commands/container/rm#force', 'flag'],
]);
const ids = new Set(live.keys());
const table = (text: string): Redirect[] =>
  text
    .trim()
    .split('\n')
    .map((row, i) => {
      const [from = '', to = ''] = row.trim().split(' → ');
      return { from, to, line: i + 1 };
    });

describe('parseLedger and formatLedger', () => {
  test('rows keep their lines; comments, the header and empty lines are left out', () => {
    const text = '# every id\nid\tkind\n\nchapters/a\tchapter\nchapters/a#what\tsection\n';
    expect(parseLedger(text, 'x.tsv')).toEqual({
      rows: [
        { id: 'chapters/a', kind: 'chapter', line: 4 },
        { id: 'chapters/a#what', kind: 'section', line: 5 },
      ],
      issues: [],
    });
  });

  test('every malformed row is told, the others are read', () => {
    const { rows, issues } = parseLedger('a\nb\tpage\nc\tpage\tx\n\tpage\nd\t\n', 'x.tsv');
    expect(rows.map(({ id }) => id)).toEqual(['b']);
    expect(issues.map(({ rule, file, line }) => [rule, file, line])).toEqual(
      [1, 3, 4, 5].map((line) => ['permalink/malformed-row', 'x.tsv', line]),
    );
  });

  test('an empty field is called empty', () => {
    expect(parseLedger('a\t\n', 'x.tsv').issues[0]?.message).toBe('a field of this row is empty');
  });

  test('what is written is sorted by code unit and read back the same', () => {
    const rows = ['b', 'a#z', 'a/b', 'a', 'B'].map((id) => ({ id, kind: 'page' }));
    const text = formatLedger(rows);
    expect(text).toMatchInlineSnapshot(`
      "# Every id ever published. Sorted; a row is never removed. Written by "npm run links -- record".
      id	kind
      B	page
      a	page
      a#z	page
      a/b	page
      b	page
      "
    `);
    expect(formatLedger(parseLedger(text, 'x.tsv').rows)).toBe(text);
  });

  test('redirects are read alike', () => {
    expect(parseRedirects('from\tto\na\tb\n', 'x.tsv')).toEqual({ redirects: [{ from: 'a', to: 'b', line: 2 }], issues: [] });
  });
});

describe('ledgerIssues', () => {
  const rows = [...ids].map((id, i) => ({ id, kind: 'page', line: i + 1 }));
  const judge = (more: string[], redirects: Redirect[] = []) =>
    ledgerIssues([...rows, ...more.map((id, i) => ({ id, kind: 'page', line: 20 + i }))], live, redirects, 'x.tsv').map(
      ({ rule, line, message }) => [rule, line, /"(.*)"/.exec(message)?.[1]],
    );

  test('all is well', () => expect(judge([])).toEqual([]));

  test('ids that lead nowhere, each with its line', () => {
    expect(judge(['chapters/z', 'chapters/b#x', 'commands/rm'])).toEqual([
      ['permalink/broken', 20, 'chapters/z'],
      ['permalink/broken', 21, 'chapters/b#x'],
      ['permalink/broken', 22, 'commands/rm'],
    ]);
  });

  test('ids and old addresses that are not recorded; the home page need not be', () => {
    const redirects = table('commands/rm → commands/container/rm');
    expect(judge([], redirects)).toEqual([['permalink/unrecorded', undefined, 'commands/rm']]);
    expect(judge(['commands/rm'], redirects)).toEqual([]);
    expect(
      ledgerIssues(
        [],
        new Map([
          ['', 'page'],
          ['new', 'page'],
        ]),
        [],
        'x.tsv',
      ).map(({ message }) => message),
    ).toEqual(['"new" is not in the ledger']);
  });
});

describe('redirectIssues', () => {
  const judge = (text: string) => redirectIssues(table(text), ids, 'x.tsv').map(({ rule, line }) => [rule, line]);

  test('chains and moved fragments are fine', () => {
    expect(judge('x → y\ny → chapters/a#what\nchapters/b#x → chapters/a')).toEqual([]);
  });

  test('over a page, to nowhere, in a circle', () => {
    expect(judge('chapters/a → chapters/b\nx → chapters/z\ny → x\nu → v\nv → u\nw → w')).toEqual([
      ['permalink/redirect-over-page', 1],
      ['permalink/redirect-nowhere', 2],
      ['permalink/redirect-nowhere', 3],
      ['permalink/redirect-nowhere', 4],
      ['permalink/redirect-nowhere', 5],
      ['permalink/redirect-nowhere', 6],
    ]);
  });

  test('a redirect from an alias has no line', () => {
    expect(redirectIssues([{ from: 'x', to: 'chapters/aa' }], ids, 'x.tsv')).toMatchInlineSnapshot(`
      [
        {
          "file": "x.tsv",
          "hint": "redirect it to an id that exists, for example "chapters/a"",
          "message": ""x" is redirected to "chapters/aa", which leads nowhere",
          "rule": "permalink/redirect-nowhere",
        },
      ]
    `);
  });

  test('one address is redirected twice', () => {
    expect(judge('x → chapters/a\nx → chapters/b')).toEqual([['permalink/duplicate-redirect', 2]]);
  });
});
