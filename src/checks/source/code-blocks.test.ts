import { expect, test } from 'vitest';
import { append, issuesAfter, type RedCase, remove, replace, second, triplesOf, words, wordsOf } from '../fixtures/broken-book.ts';

/** A code block at the end of the second chapter. */
const block = (name: string, opening: string, code: string, ...rules: string[]): RedCase => ({
  name,
  edits: [append(second, `\n\`\`\`${opening}\n${code}\n\`\`\`\n`)],
  expected: rules.map((rule) => [rule, second, 60]),
});

const cases: RedCase[] = [
  block('a language with a typing mistake', 'dockerfiel', 'FROM alpine', 'code/unknown-language'),
  block('a language that the book does not have', 'python', 'print(1)', 'code/unknown-language'),
  block('no language', '', 'x', 'code/unknown-language'),
  block('no language in a block with attributes', ' title="x"', 'x', 'code/unknown-language'),
  block('a name that every object has is no language', 'constructor', 'x', 'code/unknown-language'),
  block('an unknown attribute', 'c titel="main.c"', 'int x;', 'code/unknown-attribute'),
  block('an attribute without quotes', 'c title=main.c', 'int x;', 'code/unknown-attribute'),
  block('output of nobody knows where', 'console', '$ docker run nginx\n3f2a', 'code/no-provenance'),
  block('a session without output needs no place', 'console', '$ docker run nginx\n\n$ docker rm web'),
  block('an environment that does not exist', 'console ran="engin"', '$ docker run nginx\n3f2a', 'code/unknown-environment'),
  block('an environment of a block that is no session', 'json ran="desktop"', '{}', 'code/unknown-environment'),
  block('not run, and no reason', 'console ran="no"', '$ docker run nginx\n3f2a', 'code/no-reason'),
  block('every attribute at once', 'c title="main.c" mark="1" ins="2" del="3-4" lines', 'int x;'),
  {
    name: 'three faults of one block',
    edits: [append(second, '\n```pythn colour ran="no"\nx\n```\n')],
    expected: [
      ['code/no-reason', second, 60],
      ['code/unknown-attribute', second, 60],
      ['code/unknown-language', second, 60],
    ],
  },
  {
    name: 'an indented block in a list, and one with four backticks that holds three',
    edits: [append(second, '\n- 项\n\n  ```perl\n  x\n  ```\n\n````text\n```perl\n```\n````\n')],
    expected: [['code/unknown-language', second, 62]],
  },
  {
    name: 'an example of a command that ran nowhere',
    edits: [replace(words, 'ran: engine', 'ran: engines')],
    expected: [['code/unknown-environment', words, 8]],
  },
  {
    name: 'no environments at all',
    edits: [remove('data/environments.yaml')],
    expected: [
      ['code/unknown-environment', second, 29],
      ['code/unknown-environment', words, 8],
      ['code/unknown-environment', 'zh-CN/messages/container-running.yaml', 16],
    ],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "code/unknown-language: the language "dockerfiel" is not known
      → did you mean "dockerfile"?
    code/unknown-language: the language "python" is not known
      → use one of console, bash, sh, c, dockerfile, go, ini, json, yaml, diff, text
    code/unknown-language: the code block names no language
      → use one of console, bash, sh, c, dockerfile, go, ini, json, yaml, diff, text
    code/unknown-language: the language "title="x"" is not known
      → use one of console, bash, sh, c, dockerfile, go, ini, json, yaml, diff, text
    code/unknown-language: the language "constructor" is not known
      → use one of console, bash, sh, c, dockerfile, go, ini, json, yaml, diff, text
    code/unknown-attribute: "titel="main.c"" means nothing behind a language
      → did you mean "title"?
    code/unknown-attribute: "title=main.c" means nothing behind a language
      → write title="…"
    code/no-provenance: output is shown, but not where it was recorded
      → add ran="…" with a key of data/environments.yaml, or ran="no" why="…"
    code/unknown-environment: there is no environment "engin"
      → did you mean "engine"?
    code/unknown-environment: there is no environment "desktop"
      → add it to data/environments.yaml
    code/no-reason: ran="no" gives no reason
      → add why="…"
    code/unknown-attribute: "colour" means nothing behind a language
      → use title, mark, ins, del, ran, why, file, region, each as name="value", or lines or fragment
    code/unknown-language: the language "pythn" is not known
      → use one of console, bash, sh, c, dockerfile, go, ini, json, yaml, diff, text
    code/unknown-language: the language "perl" is not known
      → use one of console, bash, sh, c, dockerfile, go, ini, json, yaml, diff, text
    code/unknown-environment: there is no environment "engines"
      → did you mean "engine"?
    code/unknown-environment: there is no environment "engine"
      → add it to data/environments.yaml"
  `));
