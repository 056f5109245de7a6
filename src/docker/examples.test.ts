import { readContent } from '../catalog/index.ts';
import { expect, test } from 'vitest';
import { realTree } from './testing/real-tree.ts';
import { parseCommandLines } from './parse-command-line.ts';

const examples = readContent('content').content.commands.flatMap(({ id, data }) =>
  (data.examples ?? []).map((example, i) => ({ name: `${id} #${i + 1}: ${example.run.split('\n')[0] ?? ''}`, run: example.run })),
);

test.skipIf(examples.length === 0).each(examples)('the example $name is one of known commands', ({ run }) => {
  const lines = parseCommandLines(run, realTree);
  expect(lines).not.toEqual([]);
  expect(lines.filter(({ command }) => command?.kind !== 'command').map(({ start, end }) => run.slice(start, end))).toEqual([]);
  expect(lines.flatMap(({ problems }) => problems)).toEqual([]);
});
