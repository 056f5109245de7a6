import { expect, test } from 'vitest';
import { issuesAfter, type RedCase, replace, triplesOf, wordsOf, write } from '../fixtures/broken-book.ts';

const cases: RedCase[] = [
  {
    name: 'a chapter that nobody wrote',
    edits: [replace('book.yaml', 'serial: 2 }', 'serial: 2 }\n      - { slug: third, serial: 3 }')],
    expected: [['book/missing-chapter', 'book.yaml', 17]],
  },
  {
    name: 'a chapter with two places, in two parts, and nobody wrote it',
    edits: [
      replace('book.yaml', 'serial: 1 }', 'serial: 1 }\n      - { slug: third, serial: 3 }'),
      replace('book.yaml', 'serial: 2 }', 'serial: 2 }\n      - serial: 4\n        slug: third'),
    ],
    expected: [
      ['book/missing-chapter', 'book.yaml', 14],
      ['book/duplicate-slug', 'book.yaml', 19],
      ['book/missing-chapter', 'book.yaml', 19],
    ],
  },
  {
    name: 'a chapter that stands twice in one part, under one serial',
    edits: [replace('book.yaml', '{ slug: first, serial: 1 }', '{ slug: first, serial: 1 }\n      - { slug: first, serial: 1 }')],
    expected: [
      ['book/duplicate-serial', 'book.yaml', 14],
      ['book/duplicate-slug', 'book.yaml', 14],
    ],
  },
  {
    name: 'a serial twice',
    edits: [replace('book.yaml', 'serial: 2', 'serial: 1')],
    expected: [['book/duplicate-serial', 'book.yaml', 16]],
  },
  {
    name: 'commands of the cheat sheet: misspelt, by an alias, unlike any other; a group is fine',
    edits: [
      replace(
        'book.yaml',
        '[container rm, container run]',
        '\n      - contianer rm\n      - rm\n      - container remove\n      - volume create\n      - container\n      - container run',
      ),
    ],
    expected: [
      ['book/unknown-command', 'book.yaml', 22],
      ['book/unknown-command', 'book.yaml', 23],
      ['book/unknown-command', 'book.yaml', 24],
      ['book/unknown-command', 'book.yaml', 25],
    ],
  },
  {
    name: 'a class of nothing, a command of every day that does not exist',
    edits: [
      replace('book.yaml', 'groups: [container]', 'groups: [container, volume]'),
      replace('book.yaml', 'everydayCommands: [container rm]', 'everydayCommands: [rm]'),
    ],
    expected: [
      ['book/unknown-command', 'book.yaml', 22],
      ['book/unknown-command', 'book.yaml', 24],
    ],
  },
  {
    name: 'a command without a class, and one with two',
    edits: [replace('book.yaml', 'groups: [container]', 'groups: [run]')],
    expected: [
      ['book/unclassed-command', 'book.yaml', 19],
      ['book/unknown-command', 'book.yaml', 22],
    ],
  },
  {
    name: 'a command with two classes',
    edits: [
      replace(
        'book.yaml',
        'groups: [container]',
        'groups: [container]\n  - id: more\n    title: 更多\n    commands: [container rm]\n    groups: [container]',
      ),
    ],
    expected: [
      ['book/unclassed-command', 'book.yaml', 19],
      ['permalink/unrecorded', 'data/permalinks.tsv'],
      ['permalink/unrecorded', 'data/permalinks.tsv'],
    ],
  },
  {
    name: 'a chapter that has no place',
    edits: [
      write(
        'zh-CN/chapters/third.mdx',
        `---
title: 镜像
lead: 读完这一章，你能说出镜像是什么。
verified: { date: "2026-01-02", docker: "28.2.2" }
quiz:
  - { question: 是甲吗？, options: [{ text: 是甲, correct: true, reason: 是的 }, { text: 是乙, reason: 不是 }] }
  - { question: 是乙吗？, options: [{ text: 是甲, reason: 不是 }, { text: 是乙, correct: true, reason: 是的 }] }
---
`,
      ),
    ],
    expected: [['book/unplaced-chapter', 'zh-CN/chapters/third.mdx', 1]],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "book/missing-chapter: the chapter "third" has no file
      → write chapters/third.mdx, or take it out of book.yaml until it exists
    book/duplicate-slug: the chapter "third" has two places in the book
      → line 14 has it already: delete one of the two
    book/duplicate-serial: the serial 1 is used twice
      → "first" has it already, and a serial never changes: give the newer chapter 3
    book/duplicate-slug: the chapter "first" has two places in the book
      → line 13 has it already: delete one of the two
    book/duplicate-serial: the serial 1 is used twice
      → "first" has it already, and a serial never changes: give the newer chapter 2
    book/unknown-command: book.yaml names "contianer rm", which does not exist
      → did you mean "container rm"?
    book/unknown-command: book.yaml names "rm", which is no canonical path
      → write "container rm"
    book/unknown-command: book.yaml names "container remove", which is no canonical path
      → write "container rm"
    book/unknown-command: book.yaml names "volume create", which does not exist
      → name a canonical command: container rm
    book/unknown-command: book.yaml names "volume", which does not exist
      → name a canonical command: container rm
    book/unclassed-command: "docker container" belongs to no class
      → name "container" under the "groups" of one class, so that the indexes list it once
    book/unknown-command: book.yaml names "run", which is no canonical path
      → write "container run"
    book/unclassed-command: "docker container" belongs to containers and more
      → name "container" under the "groups" of one class, so that the indexes list it once
    permalink/unrecorded: "cheatsheet#more" is not in the ledger
      → run "npm run links -- record" and commit the ledger with the change
    permalink/unrecorded: "tasks#more" is not in the ledger
      → run "npm run links -- record" and commit the ledger with the change
    book/unplaced-chapter: the chapter "third" has no place in the book
      → give it a part and a serial in book.yaml"
  `));
