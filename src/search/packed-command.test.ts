import { expect, test } from 'vitest';
import { buildCommandTree } from '../docker/index.ts';
import { parseCommandLines } from '../docker/parse-command-line.ts';
import { realTree } from '../docker/testing/real-tree.ts';
import { packFacts, packFlags, unpackCommand } from './packed-command.ts';

const unpacked = realTree.commands.map((command) =>
  unpackCommand([command.path, packFacts(command), command.aliases.join('|'), packFlags(command.flags, command.hiddenFlags), '']),
);

test('names, letters, switches, aliases and kinds of every command survive', () => {
  const essence = (commands: readonly (typeof unpacked)[number][]) =>
    commands.map(({ path, kind, aliases, plugin, flags, hiddenFlags }) => ({
      path,
      kind,
      aliases,
      plugin,
      flags: [flags, hiddenFlags].map((list) => list.map(({ long, short, type }) => [long, short, type === 'bool'])),
    }));
  expect(essence(unpacked)).toEqual(essence(realTree.commands));
});

test.each([
  'docker run -it --rm ubuntu ls -a',
  'docker compose -f a.yaml up -d',
  'docker exec web ps aux',
  'docker buildx history inspect abc',
  'docker container nonsense',
  'docker rm $(docker ps -aq)',
])('%s is parsed the same', (line) => {
  const tree = buildCommandTree(realTree.globalFlags, unpacked);
  const essence = (found: ReturnType<typeof parseCommandLines>) =>
    found.map(({ command, flags, arguments: values, problems }) => [
      command?.path,
      flags.map(({ flag, value }) => [flag.long, value]),
      values,
      problems,
    ]);
  expect(essence(parseCommandLines(line, tree))).toEqual(essence(parseCommandLines(line, realTree)));
});
