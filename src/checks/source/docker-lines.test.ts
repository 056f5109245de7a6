import { expect, test } from 'vitest';
import {
  append,
  first,
  issuesAfter,
  type RedCase,
  remove,
  replace,
  second,
  triplesOf,
  unrecorded,
  words,
  wordsOf,
} from '../fixtures/broken-book.ts';

const red = (name: string, text: string, ...expected: [rule: string, line: number][]): RedCase => ({
  name,
  edits: [append(second, `\n${text}\n`)],
  expected: expected.map(([rule, line]) => [rule, second, line]),
});
const session = (text: string) => `\`\`\`console ran="engine"\n${text}\n\`\`\``;

const cases: RedCase[] = [
  red('an unknown command in a code span', '用`docker rnu nginx`。', ['docker/unknown-command', 60]),
  red('an unknown option in a code span', '用`docker rm --forse web`。', ['docker/unknown-flag', 60]),
  red('an option without its value in a script', '```bash\ndocker run --name\n```', ['docker/missing-value', 61]),
  red('a code span may mention an option without its value', '用`docker run --name`。'),
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
  red('other languages are not shell', '```dockerfile\nFROM nginx\nRUN docker rnu\n```'),
  {
    name: 'an example of a command',
    edits: [...unrecorded, replace(words, 'run: docker rm -f web', 'run: docker rm -f --fource web')],
    expected: [['docker/unknown-flag', words, 6]],
  },
  {
    name: 'an example of several lines, at the line that is wrong',
    edits: [
      ...unrecorded,
      replace(
        words,
        'run: docker rm -f web',
        'run: |-\n      docker run -d nginx\n      docker rnu web\n      docker rm -f web\n      docker run --name',
      ),
    ],
    expected: [
      ['docker/unknown-command', words, 8],
      ['docker/missing-value', words, 10],
    ],
  },
  {
    name: 'code spans of texts outside chapters',
    edits: [
      replace(words, '删除一个或几个容器', '删除容器，如`docker rm --fource`'),
      replace(words, '加上`--force`。', '加上`--force`。用`docker rm --name`。'),
      replace(words, '强制删除一个容器', '强制删除，同`docker rn`'),
      replace(words, '先停止再删除。', '同`docker rm`再`docker rmm`。'),
      replace(words, '它还在运行，先停止它。', '用`docker stpo`停止它。'),
      replace(words, 'why: 启动一个', 'why: 用`docker run -q`启动'),
      replace('zh-CN/glossary/container.yaml', '一个被隔离的进程。', '用`docker rnu`启动的进程。'),
      replace('zh-CN/errata/first-year.yaml', '它始于1979年。', '它始于`docker rnu`。'),
      replace('zh-CN/timeline/chroot.yaml', '有了`chroot`', '有了`docker rnu`'),
      replace('zh-CN/figures/layers.yaml', '从下到上是', '由`docker rnu`画，是'),
      replace(first, '内核只认得进程。', '内核不认得`docker rnu`。'),
    ],
    expected: [
      ['docker/unknown-command', first, 12],
      ['docker/unknown-flag', words, 1],
      ['docker/unknown-flag', words, 3],
      ['docker/unknown-command', words, 5],
      ['docker/unknown-command', words, 11],
      ['docker/unknown-command', words, 15],
      ['docker/unknown-flag', words, 18],
      ['docker/unknown-command', 'zh-CN/errata/first-year.yaml', 4],
      ['docker/unknown-command', 'zh-CN/figures/layers.yaml', 2],
      ['docker/unknown-command', 'zh-CN/glossary/container.yaml', 3],
      ['docker/unknown-command', 'zh-CN/timeline/chroot.yaml', 5],
    ],
  },
  {
    name: 'a sentence that denies a command may name it; the next sentence may not',
    edits: [
      replace(words, '加上`--force`。', '加上`--force`。`docker rnu`不存在，`docker rmm`也没有。'),
      replace(words, '先停止再删除。', '这里`docker rm --fource`是误写！不是`docker rm --foce`？'),
      replace(words, '它还在运行，先停止它。', '没有`docker stop --now`。用`docker stpo`。'),
    ],
    expected: [['docker/unknown-command', words, 15]],
  },
  {
    name: 'what the notes said, what a quiz offers, what docker printed and what readers type may be wrong',
    edits: [
      ...unrecorded,
      replace('zh-CN/errata/first-year.yaml', '说它始于2000年。', '说有`docker rnu`。'),
      replace(first, 'text: 一台小电脑', 'text: 用`docker rnu`启动的'),
      replace(words, '"cannot remove a running container"', '"see `docker rnu`"'),
      replace(words, '[删容器]', '["`docker rnu`"]'),
    ],
    expected: [],
  },
  {
    name: 'a book without facts about docker says nothing of its command lines',
    edits: [
      ...['docker-cli', 'transcripts', 'scenes', 'not-run.yaml', 'permalinks.tsv'].map((name) => remove(`data/${name}`)),
      remove('zh-CN/commands'),
      append(second, '\n用`docker rnu`。\n'),
    ],
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
      → did you mean "--force"?
    docker/unknown-flag: "docker container rm" has no option "--name"
      → see data/docker-cli for what exists
    docker/unknown-command: there is no command "docker rn"
      → did you mean "docker rm"?
    docker/unknown-command: there is no command "docker rmm"
      → did you mean "docker rm"?
    docker/unknown-command: there is no command "docker stpo"
      → see data/docker-cli for what exists
    docker/unknown-flag: "docker container run" has no option "-q"
      → see data/docker-cli for what exists"
  `));
