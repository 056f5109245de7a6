import { expect, test } from 'vitest';
import { append, issuesAfter, type RedCase, remove, replace, sample, second, triplesOf, wordsOf, write } from '../fixtures/broken-book.ts';

const shown = 'file="start/remove.sh" region="remove"';
/** A code block at the end of the second chapter. */
const block = (opening: string, body = '') => append(second, `\n\`\`\`${opening}\n${body}\`\`\`\n`);
const compose = 'services:\n  web:\n    image: nginx\n';

const cases: RedCase[] = [
  { name: 'a file of another name', edits: [block('bash file="start/remov.sh"')], expected: [['sample/unknown-file', second, 60]] },
  { name: 'a file of another folder', edits: [block('bash file="remove.sh"')], expected: [['sample/unknown-file', second, 60]] },
  { name: 'a file outside of the samples', edits: [block('yaml file="../book.yaml"')], expected: [['sample/unknown-file', second, 60]] },
  {
    name: 'no samples at all',
    edits: [remove('samples')],
    expected: [['sample/unknown-file', second, 41]],
  },
  {
    name: 'a region of another name',
    edits: [replace(second, 'region="remove"', 'region="remov"')],
    expected: [['sample/unknown-region', second, 41]],
  },
  {
    name: 'a region of a file that has none',
    edits: [write(sample, 'docker rm web\n')],
    expected: [['sample/unknown-region', second, 41]],
  },
  { name: 'a region without a file', edits: [block('bash region="remove"')], expected: [['sample/region-without-file', second, 60]] },
  {
    name: 'a file and a body, which is still checked',
    edits: [replace(second, `${shown}\n\n`, `${shown}\ndocker rnu\n`)],
    expected: [
      ['sample/body-and-file', second, 41],
      ['docker/unknown-command', second, 42],
    ],
  },
  {
    name: 'a file that nobody shows',
    edits: [write('samples/start/stop.sh', 'docker stop web\n')],
    expected: [['sample/unused', 'samples/start/stop.sh']],
  },
  {
    name: 'a project that nobody shows',
    edits: [write('samples/start/web/compose.yaml', compose)],
    expected: [['sample/unused', 'samples/start/web/compose.yaml']],
  },
  {
    name: 'files of a project of which one is shown',
    edits: [
      write('samples/start/web/compose.yaml', compose),
      write('samples/start/web/html/index.html', '<p>'),
      block('yaml file="start/web/compose.yaml"'),
    ],
    expected: [],
  },
  {
    name: 'a file that is linked',
    edits: [write('samples/start/stop.sh', 'docker stop web\n'), append(second, '\n见[脚本](samples/start/stop.sh)。\n')],
    expected: [],
  },
  {
    name: 'regions that do not end, or did not begin',
    edits: [append(sample, '# #endregion\n# #region last\n')],
    expected: [
      ['sample/unbalanced-region', sample, 5],
      ['sample/unbalanced-region', sample, 6],
    ],
  },
  {
    name: 'two regions of one name',
    edits: [append(sample, '# #region remove\n# #endregion\n')],
    expected: [['sample/duplicate-region', sample, 5]],
  },
  {
    name: 'a wrong command in a sample, at its line in the file',
    edits: [replace(sample, 'docker container rm', 'echo a\ndocker container rmm')],
    expected: [['docker/unknown-command', sample, 4]],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "sample/unknown-file: there is no sample "start/remov.sh"
      → did you mean "start/remove.sh"?
    sample/unknown-file: there is no sample "remove.sh"
      → did you mean "start/remove.sh"?
    sample/unknown-file: there is no sample "../book.yaml"
      → put it below samples/ of the book
    sample/unknown-file: there is no sample "start/remove.sh"
      → put it below samples/ of the book
    sample/unknown-region: "start/remove.sh" has no region "remov"
      → did you mean "remove"?
    sample/unknown-region: "start/remove.sh" has no region "remove"
      → mark it in the file with #region and #endregion
    sample/region-without-file: region="remove" is a part of no file
      → add file="…" with a path below samples/, or take it out
    sample/body-and-file: the code block shows "start/remove.sh" and has a body of its own
      → take out the body, or file="…"
    docker/unknown-command: there is no command "docker rnu"
      → did you mean "docker run"?
    sample/unused: no chapter shows "start/stop.sh"
      → show it with file="start/stop.sh", link samples/start/stop.sh, or delete it; a file of a project folder (area/project/…) is used if any file of the project is
    sample/unused: no chapter shows "start/web/compose.yaml"
      → show it with file="start/web/compose.yaml", link samples/start/web/compose.yaml, or delete it; a file of a project folder (area/project/…) is used if any file of the project is
    sample/unbalanced-region: a region ends here that never began
      → every line with #region and a name needs one with #endregion below it
    sample/unbalanced-region: the region "last" never ends
      → every line with #region and a name needs one with #endregion below it
    sample/duplicate-region: the region "remove" begins twice
      → give one of them another name
    docker/unknown-command: there is no command "docker container rmm"
      → did you mean "docker container rm"?"
  `));
