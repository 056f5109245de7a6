import { expect, test } from 'vitest';
import {
  append,
  type Edit,
  issuesAfter,
  type RedCase,
  remove,
  replace,
  triplesOf,
  unrecorded,
  withBook,
  words,
  wordsOf,
  write,
} from '../fixtures/broken-book.ts';
import { countsOf } from './index.ts';

const debt = 'data/examples-debt.yaml';
const transcript = 'data/transcripts/container/rm.yaml';
const scene = 'data/scenes/container/rm.yaml';
const reasons = 'data/not-run.yaml';
const second = '  - wish: 删除另一个容器\n    run: docker rm other\n';
const anotherExample = replace(words, 'flags:\n', `${second}flags:\n`);

const pitfall = '  - title: 没有这个容器\n    message: no such container\n    text: 换一个。\n';
const anotherPitfall = replace(words, 'related:\n', `${pitfall}related:\n`);

const cases: RedCase[] = [
  { name: 'an example that nobody ran', edits: [anotherExample], expected: [['examples/debt-grew', debt, 1]] },
  {
    name: 'one that says why not',
    edits: [anotherExample, replace(words, 'run: docker rm other\n', 'run: docker rm other\n    notRun: 要两台机器\n')],
    expected: [],
  },
  { name: 'a command that says why not', edits: [anotherExample, append(reasons, 'container/rm: 要两台机器\n')], expected: [] },
  { name: 'a group that says why not', edits: [anotherExample, append(reasons, 'container: 要两台机器\n')], expected: [] },
  { name: 'a debt that is paid', edits: [replace(debt, 'missing: 0', 'missing: 1')], expected: [['examples/debt-not-recorded', debt, 1]] },
  { name: 'no record of the debt is a debt of none', edits: [remove(debt)], expected: [] },
  { name: 'no record, and an example that nobody ran', edits: [remove(debt), anotherExample], expected: [['examples/debt-grew', debt]] },
  { name: 'a debt that is no number', edits: [replace(debt, 'missing: 0', 'missing: few')], expected: [['data/invalid-value', debt, 1]] },
  { name: 'nothing is recorded', edits: unrecorded, expected: [] },
  {
    name: 'a page that shows something else',
    edits: [replace(words, 'output: web', 'output: wbe')],
    expected: [['examples/other-output', words, 7]],
  },
  { name: 'a page that leaves out something', edits: [replace(words, 'output: web', 'output: w…')], expected: [] },
  {
    name: 'an example that ran though it says why not',
    edits: [replace(words, 'ran: engine', 'ran: engine\n    notRun: 要两台机器')],
    expected: [['examples/ran-after-all', words, 9]],
  },
  {
    name: 'a transcript and a scene of an example that is written otherwise now',
    edits: [replace(words, 'run: docker rm -f web', 'run: docker rm --force web')],
    expected: [
      ['examples/debt-grew', debt, 1],
      ['examples/unknown-run', scene, 5],
      ['examples/unknown-run', transcript, 3],
    ],
  },
  {
    name: 'a message that nobody provoked',
    edits: [anotherPitfall],
    expected: [['examples/debt-grew', debt, 1]],
  },
  {
    name: 'one that says why not',
    edits: [anotherPitfall, replace(words, 'text: 换一个。', 'text: 换一个。\n    notRun: 要两台机器')],
    expected: [],
  },
  {
    name: 'a command that says why not, for its messages, too',
    edits: [anotherPitfall, append(reasons, 'container: 要两台机器\n')],
    expected: [],
  },
  {
    name: 'a pitfall without a message has nothing to prove',
    edits: [anotherPitfall, replace(words, '    message: no such container\n', '')],
    expected: [],
  },
  {
    name: 'nor a reason why not',
    edits: [anotherPitfall, replace(words, 'message: no such container', 'notRun: 要两台机器')],
    expected: [['data/invalid-value', words, 16]],
  },
  {
    name: 'a message that was provoked though it says why not',
    edits: [replace(words, 'text: 它还在运行', 'notRun: 要两台机器\n    text: 它还在运行')],
    expected: [['examples/ran-after-all', words, 15]],
  },
  {
    name: 'a transcript and a scene of a message that is written otherwise now',
    edits: [replace(words, 'cannot remove a running container', 'cannot remove running container')],
    expected: [
      ['examples/debt-grew', debt, 1],
      ['examples/unknown-message', scene, 7],
      ['examples/unknown-message', transcript, 13],
    ],
  },
  {
    name: 'a transcript that does not print the message',
    edits: [replace(transcript, 'daemon: cannot remove a running container', 'daemon: conflict')],
    expected: [['examples/other-output', words, 14]],
  },
  {
    name: 'a transcript of other lines than those of the scene',
    edits: [replace(scene, 'run: docker rm web', 'run: docker rm --link web')],
    expected: [['examples/other-scene', transcript, 14]],
  },
  {
    name: 'a transcript of a message without a scene',
    edits: [replace(scene, 'pitfalls:\n  - message: cannot remove a running container\n    run: docker rm web\n', '')],
    expected: [['examples/other-scene', transcript, 14]],
  },
  { name: 'a file without a transcript', edits: [write(transcript, '{}\n')], expected: [['data/invalid-value', transcript, 1]] },
  {
    name: 'records of commands that do not exist',
    edits: [write('data/scenes/container/rmm.yaml', 'setup: [docker ps]\n'), append(reasons, 'volume: 要联网\n')],
    expected: [
      ['examples/unknown-command', reasons, 2],
      ['examples/unknown-command', 'data/scenes/container/rmm.yaml'],
    ],
  },
  {
    name: 'while a transcript cannot be read, no example is said to lack one',
    edits: [replace(transcript, '    exit: 0\n', '')],
    expected: [['data/missing-key', transcript, 3]],
  },
  {
    name: 'a reason that the page cannot show',
    edits: [append(reasons, 'container/rm: 说"不"\n')],
    expected: [['data/invalid-value', reasons, 2]],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what is counted', () => {
  const counts = (...edits: Edit[]) => withBook(edits, countsOf).examples;
  const ran = { ran: 1, notRun: [], missing: 0 };
  expect(counts(anotherExample, append(reasons, 'container/rm: 要两台机器\n'))).toEqual({
    examples: { ...ran, notRun: [['要两台机器', 1]] },
    messages: ran,
    missingIn: [],
  });
  expect(counts(anotherExample, anotherPitfall)).toEqual({
    examples: { ...ran, missing: 1 },
    messages: { ...ran, missing: 1 },
    missingIn: [['container rm', 2]],
  });
});

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "examples/debt-grew: 1 examples and messages neither have a transcript nor say why not, 0 were recorded
      → run "npm run examples:record -- --only container/rm", or say "notRun"; they are of container rm
    examples/debt-not-recorded: only 0 examples and messages lack a proof now, 1 were recorded
      → write "missing: 0"
    data/invalid-value: "missing": expected number, received string
      → correct the value; src/schemas explains every key
    examples/other-output: "docker rm -f web" printed something else when it was recorded
      → show what data/transcripts/container/rm.yaml has (… for what is left out), or mend its scene and record it again
    examples/ran-after-all: "docker rm -f web" says that it did not run, and has a transcript
      → take out "notRun"
    examples/unknown-run: no example of "docker container rm" runs "docker rm -f web"
      → did you mean "docker rm --force web"?
    data/invalid-value: "pitfalls.1": has "notRun" but no "message": there is nothing to run
      → correct the value; src/schemas explains every key
    examples/ran-after-all: "cannot remove a running container" says that it did not run, and has a transcript
      → take out "notRun"
    examples/unknown-message: no pitfall of "docker container rm" has the message "cannot remove a running container"
      → did you mean "cannot remove running container"?
    examples/other-output: "docker rm web" did not print the message "cannot remove a running container"
      → record it again; what it printed stands in data/transcripts/container/rm.yaml
    examples/other-scene: the transcript of the message "cannot remove a running container" ran "docker rm web", its scene runs "docker rm --link web"
      → run "npm run examples:record -- --only container/rm"
    examples/other-scene: the transcript of the message "cannot remove a running container" ran "docker rm web", and it has no scene
      → run "npm run examples:record -- --only container/rm"
    data/invalid-value: "the file": must have "examples" or "pitfalls": record them again
      → correct the value; src/schemas explains every key
    examples/unknown-command: there is no command "docker volume"
      → name a canonical command or group with slashes: container/rm
    examples/unknown-command: there is no command "docker container rmm"
      → did you mean "container/rm"?
    data/missing-key: "examples.0.exit" is missing
      → add it; src/schemas says what it holds
    data/invalid-value: "container/rm": must be one phrase without straight quotes and full stop
      → correct the value; src/schemas explains every key"
  `));
