import { afterEach, expect, test, vi } from 'vitest';
import {
  append,
  first,
  issuesAfter,
  type RedCase,
  remove,
  replace,
  second,
  triplesOf,
  words,
  wordsOf,
  write,
} from '../fixtures/broken-book.ts';

afterEach(() => vi.unstubAllEnvs());

const term = 'zh-CN/glossary/container.yaml';
const docker = 'data/docker-cli/28.2.2/docker.json';

const cases: RedCase[] = [
  {
    name: 'a text with a colon that stands in no quotes',
    edits: [replace(term, '一个被隔离的进程', '进程: 被隔离')],
    expected: [['data/yaml', term, 3]],
  },
  { name: 'a key twice', edits: [append(term, 'en: box\n')], expected: [['data/yaml', term, 7]] },
  {
    name: 'an unknown key',
    edits: [replace(term, 'definition:', 'defintion:')],
    expected: [
      ['data/missing-key', term, 1],
      ['data/unknown-key', term, 3],
    ],
  },
  { name: 'a missing key', edits: [replace(term, 'en: container\n', '')], expected: [['data/missing-key', term, 1]] },
  {
    name: 'an invalid value',
    edits: [replace(term, 'chapters/first#what', '/chapters/first/')],
    expected: [['data/invalid-value', term, 6]],
  },
  {
    name: 'HTML, and an unpaired backtick',
    edits: [replace(term, '一个被隔离的进程', '一个<b>进程</b>，`')],
    expected: [
      ['data/invalid-value', term, 3],
      ['data/invalid-value', term, 3],
    ],
  },
  { name: 'an empty file', edits: [write(term, '')], expected: [['data/invalid-value', term, 1]] },
  {
    name: 'frontmatter, at the lines of the file; no other file is said to lack the chapter',
    edits: [
      replace(first, 'title: 容器是什么', 'titel: 容器是什么'),
      replace(first, '      - text: 一台小电脑\n', '      - text: 一台小电脑\n        correct: true\n'),
    ],
    expected: [
      ['data/missing-key', first, 2],
      ['data/unknown-key', first, 2],
      ['data/invalid-value', first, 8],
    ],
  },
  { name: 'a chapter without frontmatter', edits: [write(second, '## 启动 {#run-it}\n')], expected: [['data/invalid-value', second, 2]] },
  {
    name: 'a purpose that is too long, and one that begins with the wrong word',
    edits: [replace(words, '删除一个或几个容器', `该命令用于${'删除'.repeat(20)}。`)],
    expected: [
      ['data/invalid-value', words, 1],
      ['data/invalid-value', words, 1],
      ['data/invalid-value', words, 1],
    ],
  },
  {
    name: 'environments',
    edits: [replace('data/environments.yaml', '  details: 两者都在一台测试机上。\n', '')],
    expected: [['data/missing-key', 'data/environments.yaml', 2]],
  },
  { name: 'facts of docker that are cut off', edits: [write(docker, '{ "schema": ')], expected: [['data/unreadable', docker]] },
  { name: 'facts of docker that are not there', edits: [remove(docker)], expected: [['data/unreadable', docker]] },
  {
    name: 'facts of docker that do not fit',
    edits: [replace(docker, '"extracted": "2026-01-02"', '"extracted": "today"')],
    expected: [['data/invalid-value', docker]],
  },
  { name: 'no book.yaml', edits: [remove('book.yaml')], expected: [['book/no-config', 'book.yaml']] },
  {
    name: 'a wrong book.yaml',
    edits: [replace('book.yaml', 'base: /book/', 'base: book'), replace('book.yaml', 'serial: 2', 'serial: 0')],
    expected: [
      ['data/invalid-value', 'book.yaml', 5],
      ['data/invalid-value', 'book.yaml', 16],
    ],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "data/yaml: Nested mappings are not allowed in compact mappings
      → a text that contains ": " or begins with a backtick must stand in quotes
    data/yaml: Map keys must be unique
      → a text that contains ": " or begins with a backtick must stand in quotes
    data/missing-key: "definition" is missing
      → add it; src/schemas says what it holds
    data/unknown-key: unknown key "defintion"
      → did you mean "definition"?
    data/missing-key: "en" is missing
      → add it; src/schemas says what it holds
    data/invalid-value: "explainedIn": must be an id of the information architecture, for example "chapters/namespaces#clone"
      → correct the value; src/schemas explains every key
    data/invalid-value: "definition": has an unpaired backtick
      → correct the value; src/schemas explains every key
    data/invalid-value: "definition": must not contain HTML, only \`code\` spans
      → correct the value; src/schemas explains every key
    data/invalid-value: "the file": expected object, received null
      → correct the value; src/schemas explains every key
    data/missing-key: "title" is missing
      → add it; src/schemas says what it holds
    data/unknown-key: unknown key "titel"
      → did you mean "title"?
    data/invalid-value: "quiz.0": must have exactly one option with "correct: true"
      → correct the value; src/schemas explains every key
    data/invalid-value: "purpose": must have at most 30 汉字
      → correct the value; src/schemas explains every key
    data/invalid-value: "purpose": must not end with a full stop
      → correct the value; src/schemas explains every key
    data/invalid-value: "purpose": must start with a verb and not contain 用于 or 该命令
      → correct the value; src/schemas explains every key
    data/missing-key: "engine.details" is missing
      → add it; src/schemas says what it holds
    data/unreadable: Unexpected end of JSON input
      → generated file: write it again with "npm run facts -- extract"
    data/unreadable: ENOENT: no such file or directory, open 'data/docker-cli/28.2.2/docker.json'
      → generated file: write it again with "npm run facts -- extract"
    data/invalid-value: "source.extracted": Invalid ISO date
      → generated file: write it again with "npm run facts -- extract"
    book/no-config: there is no book.yaml
      → BOOK must name a content folder with a book.yaml; the default is "content"
    data/invalid-value: "base": must begin and end with a slash, for example "/docker-notes/"
      → correct the value; src/schemas explains every key
    data/invalid-value: "parts.1.chapters.0.serial": Too small: expected number to be >0
      → correct the value; src/schemas explains every key"
  `));

test('an environment that does not fit', () => {
  vi.stubEnv('BOOK_BASE', 'book');
  vi.stubEnv('BOOK_SITE', 'example');
  expect(triplesOf(issuesAfter())).toEqual([
    ['book/environment', 'book.yaml'],
    ['book/environment', 'book.yaml'],
  ]);
  expect(issuesAfter()).toMatchInlineSnapshot(`
    [
      {
        "file": "book.yaml",
        "hint": "correct or unset the environment variable",
        "message": "BOOK_BASE: must begin and end with a slash, for example "/docker-notes/"",
        "rule": "book/environment",
      },
      {
        "file": "book.yaml",
        "hint": "correct or unset the environment variable",
        "message": "BOOK_SITE: Invalid URL",
        "rule": "book/environment",
      },
    ]
  `);
});

test('an environment that fits wins over book.yaml', () => {
  vi.stubEnv('BOOK_BASE', '/elsewhere/');
  expect(issuesAfter()).toEqual([]);
});
