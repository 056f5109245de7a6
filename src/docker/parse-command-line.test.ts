import { expect, test } from 'vitest';
import { realTree } from './testing/real-tree.ts';
import { type ShownLine, shownLines } from './testing/shown-line.ts';
import { parseCommandLines } from './parse-command-line.ts';

test.each<[string, ShownLine[]]>([
  ['docker ps', [{ name: 'docker ps → container ls' }]],
  ['docker container remove web', [{ name: 'docker container remove → container rm', arguments: ['web'] }]],
  ['docker rm web db', [{ name: 'docker rm → container rm', arguments: ['web', 'db'] }]],
  ['docker images', [{ name: 'docker images → image ls' }]],
  ['docker   container\tls', [{ name: 'docker + container\tls → container ls' }]],
  ['docker container \\\n  ls', [{ name: 'docker container + ls → container ls' }]],
  ['/usr/bin/docker ps', [{ name: '/usr/bin/docker ps → container ls' }]],
  ['"docker" \'ps\'', [{ name: '"docker" \'ps\' → container ls' }]],
  ['docker', [{ name: 'docker → ?' }]],
  ['docker --version', [{ name: 'docker → ?', flags: ['--version → docker version'] }]],
  ['docker container', [{ name: 'docker container → container' }]],
  ['docker container --help', [{ name: 'docker container → container', flags: ['--help → docker help'] }]],
  ['docker help', [{ name: 'docker → ?' }]],
  ['docker help rm', [{ name: 'docker + rm → container rm' }]],
  ['docker compose help up', [{ name: 'docker compose + up → compose up' }]],
  ['docker <命令> --help', [{ name: 'docker → ?' }]],
  ['docker container COMMAND', [{ name: 'docker container → container', arguments: ['COMMAND'] }]],
  ['docker network connect <网络> <容器>', [{ name: 'docker network connect → network connect', arguments: ['<网络>', '<容器>'] }]],
  ['docker $cmd web', [{ name: 'docker → ?' }]],
  ['dockerd --debug; echo docker ps; docker-compose up', []],
])('the words of a command: %s', (text, expected) => {
  expect(shownLines(text)).toEqual(expected);
});

test.each<[string, ShownLine[]]>([
  ['docker compose -f a.yaml up -d', [{ name: 'docker compose + up → compose up', flags: ['-f → compose file = a.yaml', '-d → detach'] }]],
  ['docker compose up --build', [{ name: 'docker compose up → compose up', flags: ['--build → build'] }]],
  ['docker compose up --dry-run', [{ name: 'docker compose up → compose up', flags: ['--dry-run → compose dry-run'] }]],
  ['docker compose logs -f web', [{ name: 'docker compose logs → compose logs', flags: ['-f → follow'], arguments: ['web'] }]],
  ['docker compose up -f a.yaml', [{ name: 'docker compose up → compose up', arguments: ['a.yaml'], problems: ['-f: unknown-flag -f'] }]],
  [
    'docker compose run --rm web sh -c "ls -l"',
    [{ name: 'docker compose run → compose run', flags: ['--rm → rm'], arguments: ['web', 'sh', '-c', '"ls -l"'] }],
  ],
  ['docker buildx build -t x .', [{ name: 'docker buildx build → buildx build', flags: ['-t → tag = x'], arguments: ['.'] }]],
  [
    'docker buildx --builder b imagetools inspect x',
    [
      {
        name: 'docker buildx + imagetools inspect → buildx imagetools inspect',
        flags: ['--builder → buildx builder = b'],
        arguments: ['x'],
      },
    ],
  ],
  ['docker buildx history inspect ^1', [{ name: 'docker buildx history inspect → buildx history inspect', arguments: ['^1'] }]],
  ['docker build -t x .', [{ name: 'docker build → image build', flags: ['-t → tag = x'], arguments: ['.'] }]],
  ['docker --context x ps', [{ name: 'docker + ps → container ls', flags: ['--context → docker context = x'] }]],
  ['docker -H tcp://h:2375 ps -a', [{ name: 'docker + ps → container ls', flags: ['-H → docker host = tcp://h:2375', '-a → all'] }]],
  ['docker -D -l=debug info', [{ name: 'docker + info → system info', flags: ['-D → docker debug', '-l → docker log-level = debug'] }]],
])('options between the words of a command: %s', (text, expected) => {
  expect(shownLines(text)).toEqual(expected);
});

test.each<[string, ShownLine]>([
  ['docker run alpine ls -la', { name: 'docker run → container run', arguments: ['alpine', 'ls', '-la'] }],
  [
    'docker run -v $PWD:/app -w /app node:20 npm test',
    {
      name: 'docker run → container run',
      flags: ['-v → volume = $PWD:/app', '-w → workdir = /app'],
      arguments: ['node:20', 'npm', 'test'],
    },
  ],
  ['docker run -d -- nginx -g x', { name: 'docker run → container run', flags: ['-d → detach'], arguments: ['nginx', '-g', 'x'] }],
  ['docker top web -o pid,cmd', { name: 'docker top → container top', arguments: ['web', '-o', 'pid,cmd'] }],
  ['docker exec web sh -c "docker ps"', { name: 'docker exec → container exec', arguments: ['web', 'sh', '-c', '"docker ps"'] }],
  [
    'docker exec -i db mysql --user=root <<< "select 1"',
    { name: 'docker exec → container exec', flags: ['-i → interactive'], arguments: ['db', 'mysql', '--user=root'] },
  ],
  [
    'docker service create --name web nginx nginx --debug',
    { name: 'docker service create → service create', flags: ['--name → name = web'], arguments: ['nginx', 'nginx', '--debug'] },
  ],
  ['docker rm web -f', { name: 'docker rm → container rm', flags: ['-f → force'], arguments: ['web'] }],
  ['docker rm -- -f', { name: 'docker rm → container rm', arguments: ['-f'] }],
  ['docker build -', { name: 'docker build → image build', arguments: ['-'] }],
  ['docker logs web 2>&1', { name: 'docker logs → container logs', arguments: ['web'] }],
  ['docker load < a.tar', { name: 'docker load → image load' }],
  [
    `docker inspect --format '{{.State.Pid}}' x`,
    { name: 'docker inspect → inspect', flags: ['--format → format = {{.State.Pid}}'], arguments: ['x'] },
  ],
])('what belongs to docker and what to the program in the container: %s', (text, expected) => {
  expect(shownLines(text)).toEqual([expected]);
});

test.each<[string, ShownLine]>([
  ['docker pss', { name: 'docker → ?', problems: ['pss: unknown-command docker pss, docker ps?'] }],
  ['docker pull-all x -y', { name: 'docker → ?', problems: ['pull-all: unknown-command docker pull-all'] }],
  [
    'docker container lss -a',
    { name: 'docker container → container', problems: ['lss: unknown-command docker container lss, docker container ls?'] },
  ],
  [
    'docker compose -f x upp',
    {
      name: 'docker compose → compose',
      flags: ['-f → file = x'],
      problems: ['upp: unknown-command docker compose upp, docker compose up?'],
    },
  ],
  // The groups of docker itself have no `help`; checked with docker 28.2.2.
  ['docker container help', { name: 'docker container → container', problems: ['help: unknown-command docker container help'] }],
])('a command that does not exist: %s', (text, expected) => {
  expect(shownLines(text)).toEqual([expected]);
});

test('a line ends with its last word, and a second line has its own place', () => {
  const text = 'docker ps -a > out.txt\n# done\nsudo docker rm "$x"';
  expect(parseCommandLines(text, realTree).map(({ start, end }) => text.slice(start, end))).toEqual(['docker ps -a', 'docker rm "$x"']);
});
