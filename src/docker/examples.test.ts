import { readContent } from '../catalog/index.ts';
import { expect, test } from 'vitest';
import { realTree } from './testing/real-tree.ts';
import { parseCommandLines } from './parse-command-line.ts';

const examples = readContent('content').content.commands.flatMap(({ id, data }) =>
  (data.examples ?? []).map((example, i) => ({ name: `${id} #${i + 1}: ${example.run.split('\n')[0] ?? ''}`, run: example.run })),
);

test.skipIf(examples.length === 0).each(examples)('docker accepts the example $name', ({ run }) => {
  const lines = parseCommandLines(run, realTree);
  expect(lines.flatMap(({ problems }) => problems)).toEqual([]);
  // `docker --version` has no command and needs none.
  // A group that takes an argument of its own, as `buildx history inspect` does, is a command too.
  const bare = lines.filter(({ command }) => command?.kind === 'group' && command.args.every(({ name }) => name === 'COMMAND'));
  expect(bare.map(({ start, end }) => run.slice(start, end))).toEqual([]);
  const written = [...run.matchAll(/^docker (?=[a-z])/gm)].map(({ index }) => index);
  expect(lines.map(({ start }) => start)).toEqual(expect.arrayContaining(written));
});
