import { expect, test } from 'vitest';
import { issuesAfter, type RedCase, replace, triplesOf, wordsOf } from '../fixtures/broken-book.ts';

const file = 'zh-CN/messages/container-running.yaml';

const cases: RedCase[] = [
  {
    name: 'a command that does not exist, and one by its alias',
    edits: [replace(file, '[container/rm]', '[container/rmm, rm, container/run]')],
    expected: [
      ['message/unknown-command', file, 12],
      ['message/unknown-command', file, 12],
    ],
  },
  {
    name: 'a command like no other',
    edits: [replace(file, '[container/rm]', '[volume/create]')],
    expected: [['message/unknown-command', file, 12]],
  },
  {
    name: 'an environment that does not exist',
    edits: [replace(file, 'ran: engine', 'ran: engin')],
    expected: [['code/unknown-environment', file, 16]],
  },
  {
    name: 'a wording that was not printed',
    edits: [replace(file, '  - cannot remove a running container', '  - can not remove a running container')],
    expected: [['message/not-printed', file, 15]],
  },
  {
    name: 'one of several wordings that was printed is enough',
    edits: [replace(file, '  - cannot remove', '  - container is running\n  - cannot remove')],
    expected: [],
  },
  {
    name: 'a source that no reference has',
    edits: [replace(file, '[clone-manual]', '[clone-manul]')],
    expected: [['reference/unknown', file, 17]],
  },
  {
    name: 'command lines to find out, to cure and in the transcript',
    edits: [
      replace(file, 'text: 看它在做什么。', 'text: 看它在做什么。\n  run: docker rnu'),
      replace(file, 'run: docker rm -f web', 'run: docker rm --fource web'),
      replace(file, 'run: docker rm web', 'run: docker run --name'),
    ],
    expected: [
      ['docker/unknown-command', file, 8],
      ['docker/unknown-flag', file, 11],
      ['docker/missing-value', file, 15],
    ],
  },
  {
    name: 'prose, but not the message itself',
    edits: [
      replace(file, '容器还在运行。', '容器还在运行,见`docker rnu`。'),
      replace(file, '  - cannot remove', '  - 容器 is `docker rnu`\n  - cannot remove'),
    ],
    expected: [
      ['docker/unknown-command', file, 6],
      ['prose/half-width-punctuation', file, 6],
    ],
  },
  {
    name: 'neither provoked nor a reason why not',
    edits: [replace(file, 'transcript:\n  run: docker rm web\n  output: "Error: cannot remove a running container"\n  ran: engine\n', '')],
    expected: [['data/invalid-value', file, 1]],
  },
  {
    name: 'provoked, and a reason why not',
    edits: [replace(file, 'sources: [clone-manual]', 'notRun: 没有引擎\nsources: [clone-manual]')],
    expected: [['data/invalid-value', file, 1]],
  },
  {
    name: 'not provoked, and seen nowhere',
    edits: [
      replace(
        file,
        'transcript:\n  run: docker rm web\n  output: "Error: cannot remove a running container"\n  ran: engine\nsources: [clone-manual]',
        'notRun: 没有引擎',
      ),
    ],
    expected: [['data/invalid-value', file, 1]],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
  "message/unknown-command: there is no command "container/rmm"
    → did you mean "container/rm"?
  message/unknown-command: there is no command "rm"
    → it is another spelling of "container/rm": write that
  message/unknown-command: there is no command "volume/create"
    → name a canonical command with slashes: container/rm
  code/unknown-environment: there is no environment "engin"
    → did you mean "engine"?
  message/not-printed: the transcript prints none of its wordings, the first being "can not remove a running container"
    → write one wording as it was printed, or record the output again
  reference/unknown: there is no reference "clone-manul"
    → did you mean "clone-manual"?
  docker/unknown-command: there is no command "docker rnu"
    → did you mean "docker run"?
  docker/unknown-flag: "docker container rm" has no option "--fource"
    → did you mean "--force"?
  docker/missing-value: the option "--name" of "docker container run" needs a value
    → add the value
  prose/half-width-punctuation: half-width punctuation in Chinese: "容器还在运行,见x。"
    → write ，。；：？！（） in Chinese sentences
  data/invalid-value: "the file": must have either "transcript" or "notRun": say how it was provoked, or why it was not
    → correct the value; src/schemas explains every key
  data/invalid-value: "the file": was not provoked and has no "sources": say where the message was seen
    → correct the value; src/schemas explains every key"
`));
