import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { link, linkList, linkListJsonSchema } from './link.ts';

const good = { id: 'chapters/a', kind: 'chapter', title: '甲', url: 'chapters/a/', lang: 'zh-CN' };
const messages = (schema: { safeParse(data: unknown): { error?: { issues: { message: string }[] } | undefined } }, data: unknown) =>
  schema.safeParse(data).error?.issues.map((issue) => issue.message) ?? [];

test('a link, with and without what is optional', () => {
  expect(messages(link, good)).toEqual([]);
  expect(messages(link, { ...good, summary: '一句', aliases: ['docker rm'] })).toEqual([]);
  expect(messages(link, { ...good, id: '', url: '' })).toEqual([]);
});

test.each([
  [{ tilte: '甲' }, 'Unrecognized key: "tilte"'],
  [
    { kind: 'chapters' },
    'Invalid option: expected one of "command"|"group"|"flag"|"chapter"|"section"|"term"|"message"|"event"|"figure"|"model"|"page"',
  ],
  [{ title: '' }, 'Too small: expected string to have >=1 characters'],
  [{ id: undefined }, 'Invalid input: expected string, received undefined'],
  [{ aliases: 'docker rm' }, 'Invalid input: expected array, received string'],
  [{ summary: null }, 'Invalid input: expected string, received null'],
])('a link with %j', (part, message) => expect(messages(link, { ...good, ...part })).toEqual([message]));

test('the list knows its version and no other key', () => {
  expect(messages(linkList, { schema: 1, links: [good] })).toEqual([]);
  expect(messages(linkList, { schema: 2, links: [good] })).toEqual(['Invalid input: expected 1']);
  expect(messages(linkList, { schema: 1, links: [good], generated: 'now' })).toEqual(['Unrecognized key: "generated"']);
  expect(messages(linkList, { schema: 1, links: [{ ...good, x: 1 }] })).toEqual(['Unrecognized key: "x"']);
});

test('by the published schema, which is one of its draft, the same is right and wrong', () => {
  const validate = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } }).compile(linkListJsonSchema());
  const list = { schema: 1, base: 'https://docker-notes.example/', links: [good], redirects: { 'chapters/b': 'chapters/a' } };
  expect(validate(list)).toBe(true);
  for (const bad of [
    { ...list, schema: 2 },
    { ...list, base: 'here' },
    { ...list, links: [{ ...good, title: '' }] },
    { ...list, generated: 'now' },
  ])
    expect(validate(bad)).toBe(false);
});

test('the published schema says the same', () => {
  expect(linkListJsonSchema()).toMatchObject({
    title: 'Links of a book',
    type: 'object',
    additionalProperties: false,
    required: ['schema', 'links'],
    properties: {
      schema: { const: 1 },
      links: { type: 'array', items: { additionalProperties: false, required: ['id', 'kind', 'title', 'url', 'lang'] } },
    },
  });
});
