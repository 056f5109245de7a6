import { describe, expect, test } from 'vitest';
import { type EditResult, flatRedirects, lostParts, moveId, type Published, resolver, retireId, typedId } from './edit-redirects.ts';
import { formatRedirects } from './redirects-text.ts';
import { parseRedirects } from './ledger.ts';

const live = [
  '',
  'chapters',
  'chapters/a',
  'chapters/a#what',
  'chapters/b',
  'chapters/b#how',
  'commands/container/rm',
  'glossary',
  'glossary#term',
];

/** `from → to` rows and more recorded ids, on a book with the ids above. */
function published(redirects: string[], recorded: string[] = []): Published {
  const rows = redirects.map((row, i) => {
    const [from = '', to = ''] = row.split(' → ');
    return { from, to, line: i + 2 };
  });
  return {
    live: new Set(live),
    recorded: new Set([...live, ...rows.map(({ from }) => from), ...recorded]),
    redirects: rows,
    derived: [{ from: 'commands/rm', to: 'commands/container/rm' }],
  };
}

const shown = (result: EditResult) =>
  result.kind === 'edited'
    ? result.rows.map(({ from, to }) => `${from} → ${to}`)
    : result.refusals.map(({ message, hint }) => `${message}: ${hint}`);

test.each([
  ['chapters/a', 'chapters/a'],
  ['/chapters/a/', 'chapters/a'],
  ['./chapters/a/index.html#what', 'chapters/a#what'],
  ['chapters/a/#what', 'chapters/a#what'],
  ['chapters/a#', 'chapters/a'],
  [' index.html ', ''],
  ['/', ''],
])('%j is typed for %j', (text, id) => expect(typedId(text)).toBe(id));

describe('moveId', () => {
  test('a page, a part, a page that becomes a part', () => {
    expect(shown(moveId('chapters/z', 'chapters/a', published([], ['chapters/z'])))).toEqual(['chapters/z → chapters/a']);
    expect(shown(moveId('chapters/a#why', 'chapters/b#how', published([], ['chapters/a#why'])))).toEqual([
      'chapters/a#why → chapters/b#how',
    ]);
    expect(shown(moveId('chapters/z', 'glossary#term', published([], ['chapters/z'])))).toEqual(['chapters/z → glossary#term']);
  });

  test('chains are flattened, whichever end is written first', () => {
    expect(shown(moveId('chapters/y', 'chapters/a', published(['chapters/x → chapters/y'], ['chapters/y'])))).toEqual([
      'chapters/x → chapters/a',
      'chapters/y → chapters/a',
    ]);
    expect(shown(moveId('chapters/x', 'chapters/y', published(['chapters/y → chapters/a'], ['chapters/x'])))).toEqual([
      'chapters/x → chapters/a',
      'chapters/y → chapters/a',
    ]);
    expect(shown(moveId('chapters/x', 'commands/rm', published([], ['chapters/x'])))).toEqual(['chapters/x → commands/container/rm']);
  });

  test('flattening changes no answer: a part that left in the middle of a chain gets a row of its own', () => {
    const book = published(['chapters/x → chapters/y', 'chapters/y#part → glossary#term'], ['chapters/x#part', 'chapters/y']);
    expect(shown(moveId('chapters/y', 'chapters/a', book))).toEqual([
      'chapters/x → chapters/a',
      'chapters/x#part → glossary#term',
      'chapters/y → chapters/a',
      'chapters/y#part → glossary#term',
    ]);
  });

  test('what was added and what was flattened', () => {
    const result = moveId('chapters/y', 'chapters/a', published(['chapters/x → chapters/y'], ['chapters/y']));
    expect(result).toMatchObject({ added: [{ from: 'chapters/y' }], changed: [{ from: 'chapters/x', to: 'chapters/a' }] });
  });

  test('every reason against an edit, with the nearest right answer', () => {
    const book = published(
      ['chapters/x → chapters/a', 'chapters/p → chapters/q', 'chapters/q → chapters/r'],
      ['chapters/r', 'chapters/zebra', 'chapters/x#what'],
    );
    const asked: [string, string][] = [
      ['chapters/a', 'chapters/b'],
      ['chapters/x', 'chapters/b'],
      ['chapters/p', 'chapters/b'],
      ['commands/rm', 'chapters/a'],
      ['chapters/zebar', 'chapters/a'],
      ['chapters/aa', 'chapters/a'],
      ['timeline#never', 'chapters/a'],
      ['chapters/zebra', 'chapters/zebra'],
      ['chapters/zebra', 'glosary#term'],
      ['chapters/zebra', 'x'],
      ['chapters/r', 'chapters/p'],
      ['chapters/x#what', 'chapters/a#what'],
      ['', 'chapters/a'],
      ['chapters/b', 'chapters/never-was'],
    ];
    expect(asked.map(([from, to]) => `${from} ⇒ ${to}\n  ${shown(moveId(from, to, book)).join('\n  ')}`).join('\n')).toMatchInlineSnapshot(`
      "chapters/a ⇒ chapters/b
        "chapters/a" exists, and a redirect would hide it: rename or delete it in the content first, then move its address
      chapters/x ⇒ chapters/b
        "chapters/x" is redirected already, to "chapters/a" (data/redirects.tsv:2): delete that row first if it is wrong
      chapters/p ⇒ chapters/b
        "chapters/p" is redirected already, to "chapters/q" (data/redirects.tsv:3): move "chapters/q" instead; what leads there is taken along
      commands/rm ⇒ chapters/a
        "commands/rm" leads to "commands/container/rm" because docker has that spelling: nothing needs to be done: the redirect follows from the facts
      chapters/zebar ⇒ chapters/a
        "chapters/zebar" was never published: it is not in the ledger: did you mean "chapters/zebra"?
      chapters/aa ⇒ chapters/a
        "chapters/aa" was never published: it is not in the ledger: did you mean "chapters/x"?
      timeline#never ⇒ chapters/a
        "timeline#never" was never published: it is not in the ledger: only published ids need a redirect; "npm run links -- list" shows which lead nowhere
      chapters/zebra ⇒ chapters/zebra
        "chapters/zebra" cannot lead to itself: name the id that it has now
      chapters/zebra ⇒ glosary#term
        "glosary#term" does not exist: did you mean "glossary#term"?
      chapters/zebra ⇒ x
        "x" does not exist: name an id that exists now, as links.json lists them
      chapters/r ⇒ chapters/p
        "chapters/r" would lead in a circle: chapters/r → chapters/p → chapters/q → chapters/r: name an id that exists now
      chapters/x#what ⇒ chapters/a#what
        "chapters/x#what" leads to "chapters/a#what" already, with its page: nothing needs to be done
       ⇒ chapters/a
        the home page cannot move: name the id that moved, for example chapters/old
      chapters/b ⇒ chapters/never-was
        "chapters/b" exists, and a redirect would hide it: rename or delete it in the content first, then move its address
        "chapters/never-was" does not exist: name an id that exists now, as links.json lists them"
    `);
  });
});

describe('retireId', () => {
  test('parts of the page that its successor does not have lead to the successor', () => {
    const book = published(['chapters/z#moved → chapters/b'], ['chapters/z', 'chapters/z#what', 'chapters/z#own']);
    expect(shown(retireId('chapters/z', 'chapters/a', book))).toEqual([
      'chapters/z → chapters/a',
      'chapters/z#moved → chapters/b',
      'chapters/z#own → chapters/a',
    ]);
  });

  test('a part, and a page for a part', () => {
    expect(shown(retireId('glossary#old', 'glossary#term', published([], ['glossary#old'])))).toEqual(['glossary#old → glossary#term']);
    expect(shown(retireId('chapters/z', 'chapters/a#what', published([], ['chapters/z', 'chapters/z#own'])))).toEqual([
      'chapters/z → chapters/a#what',
    ]);
  });

  test('is refused as a move is', () => expect(shown(retireId('chapters/a', 'chapters/nowhere', published([])))).toHaveLength(2));
});

test('parts that a moved page leaves behind', () => {
  const { recorded, redirects } = published(['chapters/z → chapters/a'], ['chapters/z#what', 'chapters/z#own', 'chapters/zz#own']);
  expect(lostParts('chapters/z', recorded, resolver(redirects, new Set(live)))).toEqual(['chapters/z#own']);
});

test('flat redirects: sorted, in one step; none over what lives, to nowhere or twice', () => {
  const rows = [
    ['y', 'x'],
    ['x', 'chapters/a'],
    ['x', 'chapters/b'],
    ['chapters/b', 'chapters/a'],
    ['u', 'v'],
    ['chapters/a#old', 'glossary#term'],
  ].map(([from = '', to = '']) => ({ from, to }));
  expect(flatRedirects(rows, new Set(live)).map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'chapters/a#old → glossary#term',
    'x → chapters/b',
    'y → chapters/b',
  ]);
});

describe('formatRedirects', () => {
  const rows = [
    { from: 'a', to: 'b' },
    { from: 'c', to: 'd' },
  ];

  test('a new file', () =>
    expect(formatRedirects(rows)).toMatchInlineSnapshot(`
      "# Old addresses and where they lead. Sorted, no chains. Written by "npm run links -- move" and "retire".
      from	to
      a	b
      c	d
      "
    `));

  test('comments stay with their rows, those of rows that are gone at the top', () => {
    const before = '# top\n\nfrom\tto\n# of z\nz\tb\n# of c\n# more of c\nc\td\n\n# end\n';
    const text = formatRedirects(rows, before);
    expect(text).toBe('# top\n# end\n# of z\nfrom\tto\na\tb\n# of c\n# more of c\nc\td\n');
    expect(formatRedirects(parseRedirects(text, 'x').redirects, text)).toBe(text);
  });
});
