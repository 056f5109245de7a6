import { expect, test } from 'vitest';
import {
  append,
  first,
  issuesAfter,
  record,
  type RedCase,
  remove,
  replace,
  second,
  triplesOf,
  wordsOf,
  write,
} from '../fixtures/broken-book.ts';

const ledger = 'data/permalinks.tsv';
const redirects = 'data/redirects.tsv';
const release = 'data/releases/2026-01-01.tsv';
const redirect = (from: string, to: string) => append(redirects, `${from}\t${to}\n`);

const cases: RedCase[] = [
  {
    name: 'a term that is deleted breaks its address',
    edits: [remove('zh-CN/glossary/container.yaml'), replace(first, ':term[容器]{#container}', '容器')],
    expected: [['permalink/broken', ledger, 33]],
  },
  {
    name: 'a section that is renamed',
    edits: [replace(second, '{#remove-it}', '{#delete-it}')],
    expected: [
      ['permalink/unrecorded', ledger],
      ['permalink/broken', ledger, 10],
    ],
  },
  {
    name: 'a section that is renamed, recorded and redirected',
    edits: [
      replace(second, '{#remove-it}', '{#delete-it}'),
      record('chapters/second#delete-it', 'section'),
      redirect('chapters/second#remove-it', 'chapters/second#delete-it'),
    ],
    expected: [],
  },
  { name: 'a row of an id that never was', edits: [record('chapters/zero', 'chapter')], expected: [['permalink/broken', ledger, 47]] },
  {
    name: 'a heading that is new',
    edits: [append(second, '\n### 新 {#new-part}\n')],
    expected: [['permalink/unrecorded', ledger]],
  },
  {
    name: 'a command that gets another spelling',
    edits: [replace('data/docker-cli/28.2.2/docker.json', '"container remove"', '"container remove", "delete"')],
    expected: [['permalink/unrecorded', ledger]],
  },
  {
    name: 'rows of one field and of three',
    edits: [append(ledger, 'chapters/zero\nchapters/zero\tchapter\tx\n'), append(redirects, 'chapters/zero chapters/first\n')],
    expected: [
      ['permalink/malformed-row', ledger, 47],
      ['permalink/malformed-row', ledger, 48],
      ['permalink/malformed-row', redirects, 4],
    ],
  },
  {
    name: 'a redirect over a page that exists',
    edits: [redirect('chapters/second', 'chapters/first')],
    expected: [['permalink/redirect-over-page', redirects, 4]],
  },
  {
    name: 'a redirect to nowhere, and what led there',
    edits: [redirect('chapters/begin', 'chapters/frist'), record('chapters/begin', 'chapter')],
    expected: [
      ['permalink/broken', ledger, 47],
      ['permalink/redirect-nowhere', redirects, 4],
    ],
  },
  {
    name: 'redirects in a circle',
    edits: [
      redirect('chapters/a', 'chapters/b'),
      redirect('chapters/b', 'chapters/a'),
      record('chapters/a', 'chapter'),
      record('chapters/b', 'chapter'),
    ],
    expected: [
      ['permalink/broken', ledger, 47],
      ['permalink/broken', ledger, 48],
      ['permalink/redirect-nowhere', redirects, 4],
      ['permalink/redirect-nowhere', redirects, 5],
    ],
  },
  {
    name: 'an address that is redirected twice',
    edits: [redirect('chapters/start', 'chapters/second')],
    expected: [['permalink/duplicate-redirect', redirects, 4]],
  },
  {
    name: 'the redirects are lost',
    edits: [remove(redirects)],
    expected: [
      ['permalink/broken', ledger, 9],
      ['permalink/broken', ledger, 12],
    ],
  },
  {
    name: 'a book without a ledger has published nothing yet',
    edits: [remove(ledger), remove('zh-CN/glossary/container.yaml'), replace(first, ':term[容器]{#container}', '容器')],
    expected: [],
  },
  {
    name: 'a row that somebody took out of the ledger, its thing being there or gone',
    edits: [
      write(release, 'id\tkind\nchapters/first\tchapter\nchapters/frist\tchapter\ntimeline#chroot\tevent\n'),
      replace(ledger, 'timeline#chroot\tevent\n', ''),
    ],
    expected: [
      ['permalink/unrecorded', ledger],
      ['permalink/broken', release, 3],
      ['permalink/lost-row', release, 3],
      ['permalink/lost-row', release, 4],
    ],
  },
  {
    name: 'a file among the releases that is none, and one with a row that cannot be read',
    edits: [write('data/releases/latest.tsv', 'id\tkind\n'), write(release, 'id\tkind\nchapters/first chapter\n')],
    expected: [
      ['permalink/malformed-row', release, 2],
      ['permalink/malformed-release', 'data/releases/latest.tsv'],
    ],
  },
  {
    name: 'comments and empty lines',
    edits: [write(redirects, '# none\n\nfrom\tto\nchapters/start\tchapters/second\nchapters/second#old-part\tglossary\n')],
    expected: [],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "permalink/broken: "glossary#container" was published once and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv
    permalink/unrecorded: "chapters/second#delete-it" is not in the ledger
      → run "npm run links -- record" and commit the ledger with the change
    permalink/broken: "chapters/second#remove-it" was published once and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv: chapters/second#remove-it → chapters/second#delete-it
    permalink/broken: "chapters/zero" was published once and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv: chapters/zero → chapters/first
    permalink/unrecorded: "chapters/second#new-part" is not in the ledger
      → run "npm run links -- record" and commit the ledger with the change
    permalink/unrecorded: "commands/delete" is not in the ledger
      → run "npm run links -- record" and commit the ledger with the change
    permalink/malformed-row: this row has 1 fields instead of 2
      → separate two fields by one tab
    permalink/malformed-row: this row has 3 fields instead of 2
      → separate two fields by one tab
    permalink/redirect-over-page: "chapters/second" is redirected but exists
      → delete the redirect, or give the page another id
    permalink/broken: "chapters/begin" was published once and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv: chapters/begin → chapters/second
    permalink/redirect-nowhere: "chapters/begin" is redirected to "chapters/frist", which leads nowhere
      → redirect it to an id that exists, for example "chapters/first"
    permalink/broken: "chapters/a" was published once and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv: chapters/a → chapters
    permalink/broken: "chapters/b" was published once and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv: chapters/b → chapters
    permalink/redirect-nowhere: "chapters/a" is redirected to "chapters/b", which leads nowhere
      → redirect it to an id that exists, for example "chapters"
    permalink/redirect-nowhere: "chapters/b" is redirected to "chapters/a", which leads nowhere
      → redirect it to an id that exists, for example "chapters"
    permalink/duplicate-redirect: "chapters/start" is redirected twice
      → delete one of the two redirects
    permalink/broken: "chapters/second#old-part" was published once and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv: chapters/second#old-part → chapters/second#run-it
    permalink/broken: "chapters/start" was published once and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv: chapters/start → chapters/first
    permalink/unrecorded: "timeline#chroot" is not in the ledger
      → run "npm run links -- record" and commit the ledger with the change
    permalink/broken: "chapters/frist" was published with the release of 2026-01-01 and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv: chapters/frist → chapters/first
    permalink/lost-row: "chapters/frist" was published with the release of 2026-01-01 and is no longer in the ledger
      → put its row back, kind "chapter"; where the thing is gone, its address needs a redirect instead
    permalink/lost-row: "timeline#chroot" was published with the release of 2026-01-01 and is no longer in the ledger
      → put its row back, kind "event"; where the thing is gone, its address needs a redirect instead
    permalink/malformed-release: "latest.tsv" is not the name of a release
      → name it after its day, for example 2026-11-24.tsv; "npm run links -- release" writes it"
  `));
