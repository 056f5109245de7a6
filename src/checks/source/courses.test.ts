import { expect, test } from 'vitest';
import { issuesAfter, type RedCase, replace, triplesOf, wordsOf } from '../fixtures/broken-book.ts';

const file = 'zh-CN/courses/basics.yaml';

const cases: RedCase[] = [
  {
    name: 'all ids that do not exist, each at its line',
    edits: [replace(file, 'chapters/first#what', 'chapters/first#waht'), replace(file, 'timeline#chroot', 'commands/container/rm#forec')],
    expected: [
      ['course/unknown-id', file, 7],
      ['course/unknown-id', file, 9],
    ],
  },
  {
    name: 'an id that is like no other',
    edits: [replace(file, 'chapters/first#what', 'somewhere-else')],
    expected: [['course/unknown-id', file, 7]],
  },
  {
    name: 'an id that moved, and another spelling of a command',
    edits: [replace(file, 'chapters/first#what', 'chapters/start#what'), replace(file, 'timeline#chroot', 'commands/rm#force')],
    expected: [
      ['course/unknown-id', file, 7],
      ['course/unknown-id', file, 9],
    ],
  },
  {
    name: 'an item that is two things',
    edits: [replace(file, '- heading: 动手', '- { heading: 动手, note: 或者不动 }')],
    expected: [['data/invalid-value', file, 8]],
  },
  {
    name: 'a day that the calendar does not have',
    edits: [replace(file, 'modules:', 'dates: { start: "2026-02-30", every: week }\nmodules:')],
    expected: [['data/invalid-value', file, 3]],
  },
  { name: 'wording of notes', edits: [replace(file, '先读，再做', '先读,再做')], expected: [['prose/half-width-punctuation', file, 5]] },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
  "course/unknown-id: the course "入门" leads to "chapters/first#waht", which does not exist
    → did you mean "chapters/first#what"?
  course/unknown-id: the course "入门" leads to "commands/container/rm#forec", which does not exist
    → did you mean "commands/container/rm#force"?
  course/unknown-id: the course "入门" leads to "somewhere-else", which does not exist
    → name an id that exists; links.json lists them
  course/unknown-id: the course "入门" leads to "chapters/start#what", which has moved
    → write "chapters/first#what"
  course/unknown-id: the course "入门" leads to "commands/rm#force", which has moved
    → write "commands/container/rm#force"
  data/invalid-value: "modules.0.items.1": must be one of { id: … }, { heading: … } and { note: … }, with a text
    → correct the value; src/schemas explains every key
  data/invalid-value: "dates.start": must be a day YYYY-MM-DD, quoted
    → correct the value; src/schemas explains every key
  prose/half-width-punctuation: half-width punctuation in Chinese: "先读,再做。"
    → write ，。；：？！（） in Chinese sentences"
`));
