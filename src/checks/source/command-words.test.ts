import { expect, test } from 'vitest';
import { append, issuesAfter, type RedCase, remove, replace, triplesOf, words, wordsOf, write } from '../fixtures/broken-book.ts';

const debt = 'data/words-debt.yaml';
const more = (path: string, purpose: string, rest = '') => write(`zh-CN/commands/${path}.yaml`, `purpose: ${purpose}\n${rest}`);

const cases: RedCase[] = [
  {
    name: 'an unknown command',
    edits: [more('container/rmm', '删除')],
    expected: [['words/unknown-command', 'zh-CN/commands/container/rmm.yaml']],
  },
  {
    name: 'a command like no other',
    edits: [more('volume/create', '创建')],
    expected: [['words/unknown-command', 'zh-CN/commands/volume/create.yaml']],
  },
  { name: 'another spelling of a command', edits: [more('rm', '删除')], expected: [['words/unknown-command', 'zh-CN/commands/rm.yaml']] },
  {
    name: 'an option that the command does not have, and one by its letter',
    edits: [replace(words, 'flags:\n', 'flags:\n  forse: 先停止。\n  f: 先停止。\n')],
    expected: [
      ['words/unknown-flag', words, 11],
      ['words/unknown-flag', words, 12],
    ],
  },
  {
    name: 'an option of a group that has none',
    edits: [more('container', '管理容器', 'flags:\n  all: 全部。\n'), replace(debt, 'purposes: 2', 'purposes: 1')],
    expected: [['words/unknown-flag', 'zh-CN/commands/container.yaml', 3]],
  },
  {
    name: 'a wish for an option that the command does not have',
    edits: [append(words, 'flagWishes:\n  forse: [强制删除]\n')],
    expected: [['words/unknown-flag', words, 21]],
  },
  {
    name: 'old hidden options may be explained',
    edits: [more('container/run', '启动容器', 'flags:\n  net: 旧名字。\n'), replace(debt, 'purposes: 2', 'purposes: 1')],
    expected: [],
  },
  {
    name: 'a related command that does not exist, one by its alias',
    edits: [replace(words, '  - to: container/run\n', '  - to: container/rnu\n    why: 启动\n  - to: run\n')],
    expected: [
      ['words/unknown-related', words, 17],
      ['words/unknown-related', words, 19],
    ],
  },
  {
    name: 'too few examples of a command, and of one of every day',
    edits: [
      replace('book.yaml', 'least: 0, everyday: 1', 'least: 2, everyday: 3'),
      more('container/run', '启动容器', 'examples:\n  - wish: 启动\n    run: docker run nginx\n    notRun: 没有镜像\n'),
      replace(debt, 'purposes: 2', 'purposes: 1'),
    ],
    expected: [
      ['words/too-few-examples', words, 5],
      ['words/too-few-examples', 'zh-CN/commands/container/run.yaml', 3],
    ],
  },
  {
    name: 'words that are gone',
    edits: [remove(words), remove('data/transcripts'), remove('data/scenes')],
    expected: [
      ['words/debt-grew', debt, 1],
      ['words/debt-grew', debt, 2],
      ['words/debt-grew', debt, 3],
    ],
  },
  {
    name: 'words that are new and not yet taken off the debt',
    edits: [more('container/run', '启动容器', 'flags:\n  name: 起个名字。\n  detach: 留在后台。\n')],
    expected: [
      ['words/debt-not-recorded', debt, 1],
      ['words/debt-not-recorded', debt, 2],
    ],
  },
  {
    name: 'no record of the debt',
    edits: [remove(debt)],
    expected: [
      ['data/missing-key', debt, 1],
      ['data/missing-key', debt, 1],
      ['data/missing-key', debt, 1],
    ],
  },
  { name: 'a record that is no number', edits: [replace(debt, 'flags: 5', 'flags: few')], expected: [['data/invalid-value', debt, 2]] },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "words/unknown-command: there is no command "docker container rmm"
      → did you mean "container rm"?
    words/unknown-command: there is no command "docker volume create"
      → name the file after a canonical command
    words/unknown-command: there is no command "docker rm"
      → it is another spelling of "docker container rm": name the file after that
    words/unknown-flag: "docker container rm" has no option "--forse"
      → did you mean "force"?
    words/unknown-flag: "docker container rm" has no option "--f"
      → it has force, link, volumes
    words/unknown-flag: "docker container" has no option "--all"
      → it has no options
    words/unknown-related: the related command "container/rnu" does not exist
      → did you mean "container/run"?
    words/unknown-related: the related command "run" does not exist
      → name a canonical command with slashes: container/rm
    words/too-few-examples: "docker container rm" has 1 of at least 3 examples
      → show what people need next, best with an option that no example shows yet
    words/too-few-examples: "docker container run" has 1 of at least 2 examples
      → show what people need next, best with an option that no example shows yet
    words/debt-grew: 3 commands lack a purpose, 2 were recorded
      → write what is missing; the number may only fall
    words/debt-grew: 6 options lack words, 5 were recorded
      → write what is missing; the number may only fall
    words/debt-grew: 6 options are shown by no example, 5 were recorded
      → write what is missing; the number may only fall
    words/debt-not-recorded: only 1 commands lack a purpose now, 2 were recorded
      → write "purposes: 1"
    words/debt-not-recorded: only 3 options lack words now, 5 were recorded
      → write "flags: 3"
    data/missing-key: "flags" is missing
      → add it; src/schemas says what it holds
    data/missing-key: "purposes" is missing
      → add it; src/schemas says what it holds
    data/missing-key: "unshown" is missing
      → add it; src/schemas says what it holds
    data/invalid-value: "flags": expected number, received string
      → correct the value; src/schemas explains every key"
  `));
