import { expect, test } from 'vitest';
import { buildCommandTree } from '../docker/index.ts';
import { type Command, type Entry, type Scenes, scenes } from '../schemas/index.ts';
import { pitfallSceneOf, sceneOf } from './scene-of.ts';

const facts = { kind: 'command', usages: [], args: [], hiddenFlags: [], aliases: [] } as const;
const run: Command = {
  ...facts,
  path: 'container run',
  usages: [],
  args: [],
  hiddenFlags: [],
  aliases: ['run'],
  flags: [
    { long: 'tty', short: 't', type: 'bool' },
    { long: 'interactive', short: 'i', type: 'bool' },
  ],
};
const build: Command = { ...run, path: 'build', aliases: [], flags: [{ long: 'tag', short: 't', type: 'list', repeatable: true }] };
const tree = buildCommandTree([], [run, build]);
const file = (id: string, data: Scenes): Entry<Scenes> => ({ id, file: `${id}.yaml`, data });

const group = file('container', { setup: ['docker create --name box alpine'] });
const command = file('container/rm', {
  setup: ['docker create --name job alpine'],
  examples: [
    { run: 'docker rm job', setup: ['docker start job'], exit: 1 },
    { run: 'docker rm other', only: ['docker create --name other alpine'] },
    { run: 'docker logs -f job', stopAfter: 3 },
  ],
  pitfalls: [
    { message: 'is running', run: 'docker rm job', setup: ['docker start job'] },
    { message: 'not a TTY', run: 'docker run -it alpine', only: [], terminal: false },
  ],
});

test.each([
  ['of an example that nobody wrote about', 'container/ls', 'docker ps', ['docker create --name box alpine']],
  ['of the command alone', 'container/rm', 'docker rm -f job', ['docker create --name job alpine']],
  ['of the command, then of the example', 'container/rm', 'docker rm job', ['docker create --name job alpine', 'docker start job']],
  ['only of the example', 'container/rm', 'docker rm other', ['docker create --name other alpine']],
  ['of nothing', 'volume/ls', 'docker volume ls', []],
])('what comes before: %s', (_, id, line, setup) => expect(sceneOf(id, line, [group, command], tree).setup).toEqual(setup));

test('how it ends', () => {
  expect(sceneOf('container/rm', 'docker rm job', [group, command], tree).exit).toBe(1);
  expect(sceneOf('container/rm', 'docker rm -f job', [group, command], tree).exit).toBe(0);
  expect(sceneOf('container/rm', 'docker logs -f job', [group, command], tree).stopAfter).toBe(3);
});

test.each([
  ['docker run -it alpine', true],
  ['docker run --interactive --tty alpine', true],
  ['docker run --tty=false alpine', false],
  ['docker build -t web .', false],
])('who asks for a terminal gets one, and leaves the shell: %s', (line, terminal) => {
  const scene = sceneOf('container/run', line, [], tree);
  expect([scene.terminal, scene.input]).toEqual([terminal, terminal ? 'exit\n' : undefined]);
});

test('a scene is read strictly', () => {
  expect(scenes.safeParse({ setup: ['docker ps'], examples: [{ run: 'docker ps', stopAfter: 2 }] }).success).toBe(true);
  expect(scenes.safeParse({ setup: 'docker ps' }).success).toBe(false);
  expect(scenes.safeParse({ examples: [{ run: 'docker ps', stop: 2 }] }).success).toBe(false);
});

test('the scene of a message has its own lines to run, and there may be none', () => {
  const stage = { input: undefined, terminal: false, stopAfter: undefined };
  expect(pitfallSceneOf('container/rm', 'is running', [group, command], tree)).toEqual({
    ...stage,
    run: 'docker rm job',
    setup: ['docker create --name job alpine', 'docker start job'],
  });
  expect(pitfallSceneOf('container/rm', 'not a TTY', [group, command], tree)).toMatchObject({ setup: [], terminal: false });
  expect(pitfallSceneOf('container/rm', 'is paused', [group, command], tree)).toBeUndefined();
  expect(pitfallSceneOf('container/ls', 'is running', [group, command], tree)).toBeUndefined();
});
