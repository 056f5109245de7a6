import { expect, test } from 'vitest';
import { fakeDocker, helpText } from './fixtures/fake-docker.ts';
import { walkHelp } from './walk.ts';

const root = helpText('', { usage: ' [OPTIONS] COMMAND', commands: ['run', 'container', 'bake'] });
const run = helpText('container run', { aliases: 'docker container run, docker run' });
const answers = {
  '--help': root,
  'container --help': helpText('container', { commands: ['run'] }),
  'container run --help': run,
  'run --help': run.replace('Usage:  docker container run', 'Usage:  docker run'),
};
const noHints = { hidden: [], pluginStubs: [] };

test('reads every help below the root once, and no plugin stub', async () => {
  const { docker, asked } = fakeDocker(answers);
  const tree = await walkHelp(docker, { hidden: [], pluginStubs: ['bake'] });
  expect([...tree.keys()].sort()).toEqual(['', 'container', 'container run', 'run']);
  expect(asked.sort()).toEqual(Object.keys(answers).sort());
  expect(tree.get('')?.sections).toEqual([{ title: 'Commands', members: ['run', 'container'] }]);
});

test('tries hidden commands, and takes the parent`s help for the no that it is', async () => {
  const { docker } = fakeDocker({
    ...answers,
    '--help': root.replace('  bake   Does bake\n', ''),
    'completion --help': helpText('completion', { commands: ['bash'] }),
    'completion bash --help': helpText('completion bash'),
    'gone --help': root,
  });
  const tree = await walkHelp(docker, { hidden: ['completion', 'gone'], pluginStubs: [] });
  expect(tree.has('completion bash')).toBe(true);
  expect(tree.has('gone')).toBe(false);
});

test('a help about another command is an error', async () => {
  const { docker } = fakeDocker({ '--help': helpText('', { commands: ['run'] }), 'run --help': helpText('container run') });
  await expect(walkHelp(docker, noHints)).rejects.toThrow(
    /The help is about another command: its usage is "docker container run"\n {2}in docker run --help/,
  );
});

test('a group without a list of commands is an error', async () => {
  const { docker } = fakeDocker({ '--help': helpText('', { commands: ['x'] }), 'x --help': helpText('x', { usage: ' COMMAND' }) });
  await expect(walkHelp(docker, noHints)).rejects.toThrow(/promises a COMMAND, but no list of commands was found/);
});
