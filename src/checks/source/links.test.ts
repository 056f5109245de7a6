import { expect, test } from 'vitest';
import { append, first, issuesAfter, type RedCase, second, triplesOf, wordsOf } from '../fixtures/broken-book.ts';

/** A link at the end of the first chapter. */
const linking = (target: string) => append(first, `\n见[这里](${target})。\n`);
const reds = (rule: string, ...targets: string[]): RedCase[] =>
  targets.map((target) => ({ name: `${rule}: ${target}`, edits: [linking(target)], expected: [[rule, first, 47]] }));

const cases: RedCase[] = [
  ...reds('link/insecure', 'http://man.example/clone'),
  ...reds('link/not-an-id', '/chapters/second/', './second', '../commands'),
  ...reds(
    'link/missing-target',
    'chapters/secnod',
    'chapters/second/',
    'commands/container/start',
    'nonsense',
    'mailto:a@b.example',
    'samples/start/remov.sh',
  ),
  ...reds(
    'link/missing-fragment',
    '#waht',
    'chapters/second#ran-it',
    'chapters/second#',
    'glossary#kernel',
    'commands/container/rm#forse',
    'search#a-very-long-name',
  ),
  {
    name: 'two wrong links in one line, one of them written over two',
    edits: [append(first, '\n见[这里](nowhere)与[那\n里](#gone)。\n')],
    expected: [
      ['link/missing-fragment', first, 47],
      ['link/missing-target', first, 47],
    ],
  },
  {
    name: 'the figure that a chapter shows can be linked from there only',
    edits: [linking('#figure-layers'), append(second, '\n见[图](chapters/first#figure-layers)。\n')],
    expected: [['link/missing-fragment', second, 60]],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test.each([
  '#sayings',
  'chapters/second#run-it',
  'commands/container/rm',
  'commands/container/run#net',
  'glossary#container',
  'timeline#chroot',
  'figures/layers',
  'cheatsheet#containers',
  'search',
  'samples/start/remove.sh',
  'https://man.example/#nowhere',
])('a link to %s is fine', (target) => expect(issuesAfter(linking(target))).toEqual([]));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "link/insecure: "http://man.example/clone" is not https
      → link the https address
    link/not-an-id: "/chapters/second/" is a path
      → write the id without slashes at the ends: chapters/namespaces#clone
    link/not-an-id: "./second" is a path
      → write the id without slashes at the ends: chapters/namespaces#clone
    link/not-an-id: "../commands" is a path
      → write the id without slashes at the ends: chapters/namespaces#clone
    link/missing-target: "chapters/secnod" leads nowhere
      → did you mean "chapters/second"?
    link/missing-target: "chapters/second/" leads nowhere
      → did you mean "chapters/second"?
    link/missing-target: "commands/container/start" leads nowhere
      → did you mean "commands/container/rm"?
    link/missing-target: "nonsense" leads nowhere
      → link an id that exists; links.json lists them
    link/missing-target: "mailto:a@b.example" leads nowhere
      → link an id that exists; links.json lists them
    link/missing-target: "samples/start/remov.sh" leads nowhere
      → did you mean "samples/start/remove.sh"?
    link/missing-fragment: "chapters/first" has no "#waht"
      → did you mean "chapters/first#what"?
    link/missing-fragment: "chapters/second" has no "#ran-it"
      → did you mean "chapters/second#run-it"?
    link/missing-fragment: "chapters/second" has no "#"
      → it has #run-it #remove-it
    link/missing-fragment: "glossary" has no "#kernel"
      → it has #container
    link/missing-fragment: "commands/container/rm" has no "#forse"
      → did you mean "commands/container/rm#force"?
    link/missing-fragment: "search" has no "#a-very-long-name"
      → it has no fragments
    link/missing-fragment: "chapters/first" has no "#gone"
      → did you mean "chapters/first#what"?
    link/missing-target: "nowhere" leads nowhere
      → link an id that exists; links.json lists them
    link/missing-fragment: "chapters/first" has no "#figure-layers"
      → it has #what #origin #sayings"
  `));
