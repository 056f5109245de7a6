import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

const schema = z.strictObject({
  title: z.string().min(2),
  count: z.int().optional(),
  items: z.array(z.strictObject({ name: z.string(), details: z.string().optional() })).optional(),
  byKey: z.record(z.string().regex(/^[a-z]+$/), z.strictObject({ label: z.string() })).optional(),
});

const issuesOf = (text: string, firstLine?: number) =>
  readYaml(text, schema, 'x.yaml', firstLine).issues.map(({ rule, line, message, hint }) => [rule, line, message, hint]);
const correct = 'correct the value; src/schemas explains every key';
const add = 'add it; src/schemas says what it holds';
const quotes = 'a text that contains ": " or begins with a backtick must stand in quotes';

test('data that fits', () => {
  const { data, issues } = readYaml('title: 容器\ncount: 2\nitems:\n  - name: a\n', schema, 'x.yaml');
  expect({ data, issues }).toEqual({ data: { title: '容器', count: 2, items: [{ name: 'a' }] }, issues: [] });
});

describe('where data that fits stands', () => {
  const text = `# 注
title: 容器
items:
  - name: a
    details: |-
      第一行
      第二行
  - { name: b, details: 短 }
  - name: "c
      d"
    details: >-
      折起来的
      两行
byKey:
  a:
    label: x
`;

  test.each<[path: PropertyKey[], line: number]>([
    [['title'], 2],
    [['items'], 4],
    [['items', 0, 'name'], 4],
    [['items', 0, 'details'], 5],
    [['items', 1], 8],
    [['items', 1, 'details'], 8],
    [['items', 2, 'name'], 9],
    [['items', 2, 'details'], 11],
    [['byKey', 'a'], 16],
    [['byKey', 'a', 'label'], 16],
    [[], 1],
    [['count'], 1],
    [['items', 1, 'nothing'], 8],
    [['items', 9], 4],
  ])('%j', (path, line) => {
    expect(readYaml(text, schema, 'x.yaml').lineOf?.(path)).toBe(line);
    expect(readYaml(text, schema, 'x.yaml', 2).lineOf?.(path)).toBe(line + 1);
  });

  test('a line within a text: only a literal block has them in the file', () => {
    const { lineOf } = readYaml(text, schema, 'x.yaml');
    expect([0, 1].map((within) => lineOf?.(['items', 0, 'details'], within))).toEqual([6, 7]);
    expect([0, 1].map((within) => lineOf?.(['items', 2, 'details'], within))).toEqual([11, 11]);
    expect([0, 1].map((within) => lineOf?.(['title'], within))).toEqual([2, 2]);
  });
});

describe('text that is no YAML', () => {
  test.each([
    ['title: 容器: 进程', 'Nested mappings are not allowed in compact mappings', 1],
    ['title: `docker`是命令', 'Plain value cannot start with reserved character `', 1],
    ['title: 容器\ntitle: 镜像', 'Map keys must be unique', 2],
    ['title: 容器\nitems:\n  - name: "a', 'Missing closing "quote', 3],
  ])('%j', (text, message, line) => expect(issuesOf(text)).toEqual([['data/yaml', line, message, quotes]]));

  test('all of it is told at once', () => {
    expect(issuesOf('title: `a`\ncount: `b`\n').map(([rule, line]) => [rule, line])).toEqual([
      ['data/yaml', 1],
      ['data/yaml', 2],
    ]);
  });

  test('a text that begins with an asterisk, which YAML takes for an alias', () => {
    expect(issuesOf('title: 容器\nitems:\n  - name: "**重点**"\n  - name: **重点**\n').map(([rule, line]) => [rule, line])).toEqual([
      ['data/yaml', 4],
    ]);
  });
});

describe('data that does not fit', () => {
  test.each([
    [
      'titel: 容器',
      ['data/missing-key', 1, '"title" is missing', add],
      ['data/unknown-key', 1, 'unknown key "titel"', 'did you mean "title"?'],
    ],
    [
      'title: 容器\nnonsense: 1',
      ['data/unknown-key', 2, 'unknown key "nonsense"', 'remove it, or correct its name after the schema in src/schemas'],
    ],
    [
      'title: 容\ncount: 1.5',
      ['data/invalid-value', 1, '"title": Too small: expected string to have >=2 characters', correct],
      ['data/invalid-value', 2, '"count": expected int, received number', correct],
    ],
    ['title: 容器\n\ncount: many', ['data/invalid-value', 3, '"count": expected number, received string', correct]],
    ['title: 容器\nitems:\n  - name: a\n  - details: b\n', ['data/missing-key', 4, '"items.1.name" is missing', add]],
    [
      'title: 容器\nitems:\n  - name: a\n  - name: b\n    nmae: c\n',
      ['data/unknown-key', 5, 'unknown key "items.1.nmae"', 'did you mean "name"?'],
    ],
    [
      'title: 容器\nitems:\n  - name:\n      a: 1\n',
      ['data/invalid-value', 4, '"items.0.name": expected string, received object', correct],
    ],
    [
      'title: 容器\nbyKey:\n  a: { label: x }\n  b: { lable: x }\n',
      ['data/missing-key', 4, '"byKey.b.label" is missing', add],
      ['data/unknown-key', 4, 'unknown key "byKey.b.lable"', 'did you mean "label"?'],
    ],
    ['title:\n', ['data/invalid-value', 1, '"title": expected string, received null', correct]],
    ['', ['data/invalid-value', 1, '"the file": expected object, received null', correct]],
    ['- a\n', ['data/invalid-value', 1, '"the file": expected object, received array', correct]],
  ])('%j', (text, ...expected) => expect(issuesOf(text)).toEqual(expected));

  test('lines of frontmatter are lines of its file', () => {
    expect(issuesOf('title: 容器\ncount: x\n', 2).map(([, line]) => line)).toEqual([3]);
    expect(issuesOf('title: `a`\n', 2).map(([, line]) => line)).toEqual([2]);
    expect(issuesOf('count: 1\n', 2).map(([, line]) => line)).toEqual([2]);
    expect(readYaml('', schema, 'x.yaml').issues.map(({ file }) => file)).toEqual(['x.yaml']);
  });

  test('a choice that is missing is called missing', () => {
    const choice = z.strictObject({ kind: z.enum(['a', 'b']), name: z.literal('x') });
    expect(readYaml('name: x\n', choice, 'x.yaml').issues.map(({ message }) => message)).toEqual(['"kind" is missing']);
    expect(readYaml('kind: a\n', choice, 'x.yaml').issues.map(({ message }) => message)).toEqual(['"name" is missing']);
  });

  test('the nearest key is sought where the wrong one stands', () => {
    expect(issuesOf('title: 容器\nitems:\n  - name: b\n    detials: c\n')[0]?.[3]).toBe('did you mean "details"?');
  });
});
