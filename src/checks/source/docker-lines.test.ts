import { expect, test } from 'vitest';
import { append, issuesAfter, type RedCase, remove, replace, second, triplesOf, words, wordsOf } from '../fixtures/broken-book.ts';

const red = (name: string, text: string, ...expected: [rule: string, line: number][]): RedCase => ({
  name,
  edits: [append(second, `\n${text}\n`)],
  expected: expected.map(([rule, line]) => [rule, second, line]),
});
const session = (text: string) => `\`\`\`console ran="engine"\n${text}\n\`\`\``;

const cases: RedCase[] = [
  red('an unknown command in a code span', '用`docker rnu nginx`。', ['docker/unknown-command', 60]),
  red('an unknown option in a code span', '用`docker rm --forse web`。', ['docker/unknown-flag', 60]),
  red('an option without its value in a code span', '用`docker run --name`。', ['docker/missing-value', 60]),
  red('a code span that only mentions docker', '`docker`、`docker.service`、`docker <命令>`、`my-docker rnu`'),
  red('an unknown command in a script, at its line', '```bash\nset -e\ncd /tmp && sudo docker container rmm web\n```', [
    'docker/unknown-command',
    62,
  ]),
  red('an unknown letter', '```sh\ndocker rm -fx web\n```', ['docker/unknown-flag', 61]),
  red('an option of another command', session('$ docker rm --detach web'), ['docker/unknown-flag', 61]),
  red('an option on the third line of a command', session('$ docker run \\\n    --detach \\\n>   --nmae web nginx\n3f2a'), [
    'docker/unknown-flag',
    63,
  ]),
  red('options of the program in the container are its own', session('$ docker run nginx nginx --forse -x')),
  red('output is not a command', session('$ docker rm web\ndocker rnu\nUsage: docker rm --forse')),
  red('a mistake that docker answers is shown on purpose', session('$ docker rnu\ndocker: unknown command: docker rnu')),
  red(
    'the answer to one mistake does not excuse another',
    session('$ docker rnu\nweb\n$ docker rm --forse web\nunknown flag: --forse\n$ docker rm --forse web'),
    ['docker/unknown-command', 61],
    ['docker/unknown-flag', 65],
  ),
  red('other languages are not shell', '```dockerfile\nRUN docker rnu\n```'),
  {
    name: 'an example of a command',
    edits: [replace(words, 'run: docker rm -f web', 'run: docker rm --fource web')],
    expected: [['docker/unknown-flag', words]],
  },
  {
    name: 'a book without facts about docker says nothing of its command lines',
    edits: [remove('data/docker-cli'), remove('data/permalinks.tsv'), remove('zh-CN/commands'), append(second, '\n用`docker rnu`。\n')],
    expected: [],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
  "docker/unknown-command: there is no command "docker rnu"
    → did you mean "docker run"?
  docker/unknown-flag: "docker container rm" has no option "--forse"
    → did you mean "--force"?
  docker/missing-value: the option "--name" of "docker container run" needs a value
    → add the value
  docker/unknown-command: there is no command "docker container rmm"
    → did you mean "docker container rm"?
  docker/unknown-flag: "docker container rm" has no option "-x"
    → see data/docker-cli for what exists
  docker/unknown-flag: "docker container rm" has no option "--detach"
    → see data/docker-cli for what exists
  docker/unknown-flag: "docker container run" has no option "--nmae"
    → did you mean "--name"?
  docker/unknown-flag: "docker container rm" has no option "--fource"
    → did you mean "--force"?"
`));
