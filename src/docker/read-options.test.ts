import { expect, test } from 'vitest';
import { type ShownLine, shownLines } from './testing/shown-line.ts';

/** The one line of a text without its name, which other tests look at. */
function optionsOf(text: string): Omit<ShownLine, 'name'> {
  const [{ name: _, ...rest } = { name: '' }, ...others] = shownLines(text);
  expect(others).toEqual([]);
  return rest;
}

test.each<[string, Omit<ShownLine, 'name'>]>([
  ['docker ps -a', { flags: ['-a → all'] }],
  ['docker ps -aq', { flags: ['-a → all', 'q → quiet'] }],
  ['docker run -it alpine', { flags: ['-i → interactive', 't → tty'], arguments: ['alpine'] }],
  ['docker run -p8080:80 nginx', { flags: ['-p → publish = 8080:80'], arguments: ['nginx'] }],
  ['docker run -p 8080:80 nginx', { flags: ['-p → publish = 8080:80'], arguments: ['nginx'] }],
  ['docker run -e=A=1 nginx', { flags: ['-e → env = A=1'], arguments: ['nginx'] }],
  ['docker run -dp 8080:80 nginx', { flags: ['-d → detach', 'p → publish = 8080:80'], arguments: ['nginx'] }],
  ['docker run -itv /a:/b x', { flags: ['-i → interactive', 't → tty', 'v → volume = /a:/b'], arguments: ['x'] }],
  ['docker run -d=false x', { flags: ['-d → detach = false'], arguments: ['x'] }],
  ['docker run --rm --name web x', { flags: ['--rm → rm', '--name → name = web'], arguments: ['x'] }],
  ['docker run --name=web x', { flags: ['--name → name = web'], arguments: ['x'] }],
  ['docker run --env=A=b=c x', { flags: ['--env → env = A=b=c'], arguments: ['x'] }],
  ['docker run --label= x', { flags: ['--label → label = '], arguments: ['x'] }],
  ['docker run --rm=true x', { flags: ['--rm → rm = true'], arguments: ['x'] }],
  ['docker stop -t 30 web', { flags: ['-t → timeout = 30'], arguments: ['web'] }],
  ['docker run --name --rm x', { flags: ['--name → name = --rm'], arguments: ['x'] }],
  ['docker run -h web x', { flags: ['-h → hostname = web'], arguments: ['x'] }],
  ['docker ps -h', { flags: ['-h → docker help'] }],
  ['docker logs --tail -1 web', { flags: ['--tail → tail = -1'], arguments: ['web'] }],
])('reads %s', (text, expected) => {
  expect(optionsOf(text)).toEqual(expected);
});

test.each<[string, Omit<ShownLine, 'name'>]>([
  ['docker run --net host x', { flags: ['--net → net = host'], arguments: ['x'] }],
  ['docker stop --time 5 web', { flags: ['--time → time = 5'], arguments: ['web'] }],
  ['docker compose --verbose ps', { flags: ['--verbose → compose verbose'] }],
])('knows old options that no help shows: %s', (text, expected) => {
  expect(optionsOf(text)).toEqual(expected);
});

test.each<[string, Omit<ShownLine, 'name'>]>([
  ['docker run "--rm" x', { flags: ['"--rm" → rm'], arguments: ['x'] }],
  [`docker run '--name=web' x`, { flags: [`'--name=web' → name = web`], arguments: ['x'] }],
  ['docker run --name="a b" x', { flags: ['--name → name = a b'], arguments: ['x'] }],
  ['docker ps "-aq"', { flags: ['"-aq" → all', '"-aq" → quiet'] }],
  ['docker run -e"A=b c" x', { flags: ['-e → env = A=b c'], arguments: ['x'] }],
  ['docker run \\\n  -d \\\n  --name web \\\n  x', { flags: ['-d → detach', '--name → name = web'], arguments: ['x'] }],
])('points at whole words where quotes hide the letters: %j', (text, expected) => {
  expect(optionsOf(text)).toEqual(expected);
});

test.each<[string, Omit<ShownLine, 'name'>]>([
  ['docker rm --forse web', { arguments: ['web'], problems: ['--forse: unknown-flag --forse, --force?'] }],
  ['docker rm --frobnicate=1 web', { arguments: ['web'], problems: ['--frobnicate: unknown-flag --frobnicate'] }],
  ['docker run -rm x', { arguments: ['x'], problems: ['-r: unknown-flag -r, --rm?'] }],
  ['docker ps -az', { flags: ['-a → all'], problems: ['z: unknown-flag -z'] }],
  ['docker ps --a', { problems: ['--a: unknown-flag --a'] }],
  ['docker --contxt x ps', { problems: ['--contxt: unknown-flag --contxt, --context?', 'x: unknown-command docker x'] }],
  ['docker ps --log-level debug', { arguments: ['debug'], problems: ['--log-level: unknown-flag --log-level'] }],
  ['docker rm web -f -n', { flags: ['-f → force'], arguments: ['web'], problems: ['-n: unknown-flag -n'] }],
  ['docker run --name', { flags: ['--name → name'], problems: ['--name: missing-value --name'] }],
  ['docker stop web -t', { flags: ['-t → timeout'], arguments: ['web'], problems: ['-t: missing-value -t'] }],
  ['docker run -itv', { flags: ['-i → interactive', 't → tty', 'v → volume'], problems: ['v: missing-value -v'] }],
  ['docker --context', { flags: ['--context → docker context'], problems: ['--context: missing-value --context'] }],
])('says what docker would refuse: %s', (text, expected) => {
  expect(optionsOf(text)).toEqual(expected);
});
