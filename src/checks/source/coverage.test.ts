import { expect, test } from 'vitest';
import { append, issuesAfter, type RedCase, remove, replace, triplesOf, wordsOf } from '../fixtures/broken-book.ts';

const file = 'data/coverage.tsv';
const row = (...fields: string[]) => append(file, `${fields.join('\t')}\n`);
const red = (name: string, fields: string[], ...rules: string[]): RedCase => ({
  name,
  edits: [row(...fields)],
  expected: rules.map((rule) => [rule, file, 5]),
});

const cases: RedCase[] = [
  red('a section that its page does not have', ['2', 'fact', 'ok', 'chapters/first#waht', 'x'], 'coverage/missing-target'),
  red('an option that its command does not have', ['2', 'command', 'ok', 'commands/container/rm#forse', 'x'], 'coverage/missing-target'),
  red('a page that is still to be written is no problem', ['2', 'fact', 'wrong', 'chapters/third', 'x']),
  ...['wrong', 'outdated', 'imprecise', 'typo'].map((verdict) =>
    red(`${verdict}, and no erratum says so`, ['7', 'fact', verdict, 'chapters/first', 'x'], 'coverage/no-erratum'),
  ),
  ...['ok', 'opinion'].map((verdict) => red(`${verdict} needs no erratum`, ['7', 'fact', verdict, 'chapters/first', 'x'])),
  red('an erratum of the lines before is not enough', ['7-9', 'fact', 'wrong', 'chapters/first', 'x'], 'coverage/no-erratum'),
  red('an erratum of some of the lines is enough', ['1-5', 'fact', 'wrong', 'chapters/first', 'x']),
  red('an erratum of more lines is enough', ['6', 'fact', 'wrong', 'chapters/first', 'x']),
  red('both at once', ['7', 'fact', 'wrong', 'chapters/first#waht', 'x'], 'coverage/missing-target', 'coverage/no-erratum'),
  {
    name: 'an erratum that is deleted',
    edits: [remove('zh-CN/errata/first-year.yaml'), replace('zh-CN/chapters/first.mdx', '::erratum{#first-year}\n\n', '')],
    expected: [['coverage/no-erratum', file, 3]],
  },
  red('a field too few', ['2', 'fact', 'ok', 'chapters/first'], 'coverage/malformed-row'),
  red('a field too many', ['2', 'fact', 'ok', 'chapters/first', 'x', 'y'], 'coverage/malformed-row'),
  red('an unknown kind and verdict', ['2', 'feat', 'fine', 'chapters/first', 'x'], 'coverage/malformed-row'),
  red('lines that are no lines', ['two', 'fact', 'ok', 'chapters/first', 'x'], 'coverage/malformed-row'),
  red('a target that cannot be an id', ['2', 'fact', 'ok', '/first/', 'x'], 'coverage/malformed-row'),
  red('a comment', ['# 7', 'fact', 'wrong', 'chapters/first', 'x']),
  { name: 'a book that grew out of no notes', edits: [remove(file)], expected: [] },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
  "coverage/missing-target: line 2 of the notes (x) is to be treated at "chapters/first#waht", which does not exist
    → did you mean "chapters/first#what"?
  coverage/missing-target: line 2 of the notes (x) is to be treated at "commands/container/rm#forse", which does not exist
    → did you mean "commands/container/rm#force"?
  coverage/no-erratum: line 7 of the notes is wrong (x), and no erratum says so
    → add the line to an erratum of its chapter
  coverage/no-erratum: line 7 of the notes is outdated (x), and no erratum says so
    → add the line to an erratum of its chapter
  coverage/no-erratum: line 7 of the notes is imprecise (x), and no erratum says so
    → add the line to an erratum of its chapter
  coverage/no-erratum: line 7 of the notes is typo (x), and no erratum says so
    → add the line to an erratum of its chapter
  coverage/no-erratum: line 7-9 of the notes is wrong (x), and no erratum says so
    → add the line to an erratum of its chapter
  coverage/missing-target: line 7 of the notes (x) is to be treated at "chapters/first#waht", which does not exist
    → did you mean "chapters/first#what"?
  coverage/no-erratum: line 6 of the notes is wrong (year of origin), and no erratum says so
    → add the line to an erratum of its chapter
  coverage/malformed-row: topic: Invalid input: expected string, received undefined
    → a row has the fields lines, kind, verdict, target, topic, separated by tabs
  coverage/malformed-row: has 6 fields instead of 5
    → a row has the fields lines, kind, verdict, target, topic, separated by tabs
  coverage/malformed-row: kind: Invalid option: expected one of "outline"|"fact"|"command"|"concept"|"code"|"opinion"|"figure"; verdict: Invalid option: expected one of "ok"|"imprecise"|"outdated"|"wrong"|"typo"|"opinion"
    → a row has the fields lines, kind, verdict, target, topic, separated by tabs
  coverage/malformed-row: lines: must be a line "208" or a range "209-211"
    → a row has the fields lines, kind, verdict, target, topic, separated by tabs
  coverage/malformed-row: target: must be an id of the information architecture, for example "chapters/namespaces#clone"
    → a row has the fields lines, kind, verdict, target, topic, separated by tabs"
`));
