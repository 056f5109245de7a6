import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { commandDocument, commandJsonSchema } from '../command-schema.ts';
import { realCatalog, realCommand, realCommands } from '../testing/real-catalog.ts';
import { commandJson } from './command-json.ts';

// What others validate with, not the schema that it was made from.
const published = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } }).compile(commandJsonSchema());

test.each(realCommands.map((entry) => [entry.command.path, entry] as const))('docker %s fits the published schema', (_, entry) => {
  published(JSON.parse(commandJson(realCatalog, entry)));
  expect(published.errors).toBeNull();
});

describe('what must fail', () => {
  const good = commandDocument.parse(JSON.parse(commandJson(realCatalog, realCommand('container rm'))));

  test.each([
    ['another version', { schema: 2 }],
    ['a key of its own', { wishes: ['删除容器'] }],
    ['no address', { url: undefined }],
    ['an option without a type', { options: [{ name: 'force', url: good.url, facts: [] }] }],
    ['a standing nobody knows', { options: [{ ...good.options[0], deprecated: { status: 'old' } }] }],
  ])('%s', (_, part) => {
    const bad: unknown = JSON.parse(JSON.stringify({ ...good, ...part }));
    expect(commandDocument.safeParse(bad).success).toBe(false);
    expect(published(bad)).toBe(false);
  });
});

test('facts are there as values and in words', () => {
  const { options } = commandDocument.parse(JSON.parse(commandJson(realCatalog, realCommand('container run'))));
  expect(options.find(({ name }) => name === 'pull')).toMatchObject({ default: 'missing', choices: ['always', 'missing', 'never'] });
  expect(options.find(({ name }) => name === 'link')).toMatchObject({ deprecated: { status: 'legacy', replacedBy: 'network' } });
  expect(options.find(({ name }) => name === 'net')).toMatchObject({ hidden: true });
});

test('the published schema explains every key of an option', () => {
  expect(commandJsonSchema()).toMatchObject({ title: 'A docker command', type: 'object', additionalProperties: false });
});
