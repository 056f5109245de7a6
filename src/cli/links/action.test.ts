import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

// The script of the action is run as a runner would, in a repository of somebody else.

const action = z
  .object({
    inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
    runs: z.object({
      steps: z.array(z.object({ shell: z.literal('bash'), env: z.record(z.string(), z.string()).default({}), run: z.string() })),
    }),
  })
  .parse(parse(readFileSync('action.yml', 'utf8')));
const step = action.runs.steps.at(-1);

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'action-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function run(inputs: Readonly<Record<string, string>>) {
  const value = (template: string) => {
    const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(template)?.[1] ?? '';
    return inputs[name] ?? action.inputs[name]?.default ?? '';
  };
  const variables = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, template]) => [name, value(template)]));
  const book = resolve('src/checks/fixtures/sound');
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? 'exit 99'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTION_PATH: process.cwd(), BOOK: book, ...variables },
  });
}

test('files, a former site and a fix; names with spaces and dashes are names', () => {
  writeFileSync(join(folder, 'a b.md'), 'https://old.example/commands/rm');
  writeFileSync(join(folder, '--fix.md'), 'https://book.example/book/glossary/');
  const inputs = { files: 'a b.md\n\n--fix.md\n', 'former-site': 'https://old.example' };
  const checked = run(inputs);
  expect([checked.status, checked.stderr]).toEqual([1, '']);
  expect(checked.stdout).toContain('a b.md:1:1  moved');
  expect(run({ ...inputs, fix: 'true' }).status).toBe(0);
  expect(readFileSync(join(folder, 'a b.md'), 'utf8')).toBe('https://book.example/book/commands/container/rm/');
});

test('what an input says is never run', () => {
  expect(run({ files: '$(touch stranger)`touch stranger`' }).status).toBe(2);
  expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).toBe('');
});

test('the parser of GitHub takes the definition, and would refuse a wrong one', () => {
  const objections = (content: string) =>
    parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);
  const definition = readFileSync('action.yml', 'utf8');
  expect(objections(definition)).toEqual([]);
  expect(objections(definition.replaceAll('shell:', 'shel:'))).not.toEqual([]);
});

test('every input is used', () => {
  const used = Object.values(step?.env ?? {}).join(' ');
  expect(Object.keys(action.inputs).filter((name) => !used.includes(`inputs.${name} `))).toEqual([]);
});
