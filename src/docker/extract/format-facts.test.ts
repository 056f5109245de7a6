import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFacts } from './format-facts.ts';

test('one block for a command, one line for a flag, long lists folded', () => {
  const long = Array.from({ length: 30 }, (_, index) => `value-${index}`);
  const value = {
    schema: 1,
    commands: [
      {
        path: 'context show',
        aliases: [],
        flags: [
          { long: 'all', type: 'bool' },
          { long: 'x', choices: long },
        ],
        requires: {},
      },
    ],
  };
  expect(formatFacts(value)).toMatchInlineSnapshot(`
    "{
      "schema": 1,
      "commands": [
        {
          "path": "context show",
          "aliases": [],
          "flags": [
            { "long": "all", "type": "bool" },
            {
              "long": "x",
              "choices": [
                "value-0", "value-1", "value-2", "value-3", "value-4", "value-5", "value-6", "value-7", "value-8", "value-9", "value-10",
                "value-11", "value-12", "value-13", "value-14", "value-15", "value-16", "value-17", "value-18", "value-19", "value-20",
                "value-21", "value-22", "value-23", "value-24", "value-25", "value-26", "value-27", "value-28", "value-29"
              ]
            }
          ],
          "requires": {}
        }
      ]
    }
    "
  `);
});

test('says what JSON says', () => {
  const value = { a: [], b: {}, c: 'quote " and\nline', d: [[1], [true, null]], e: [{ f: 1 }] };
  expect(JSON.parse(formatFacts(value))).toEqual(value);
});

test('the committed file is as the extractor would write it', () => {
  const text = readFileSync('content/data/docker-cli/28.2.2/docker.json', 'utf8');
  expect(formatFacts(JSON.parse(text))).toBe(text);
});
