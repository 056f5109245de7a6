import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CommandLineProblem } from '../docker/index.ts';

const files = globSync('src/**/*.ts', { exclude: ['**/fixtures/**'] });
const sources = files.filter((file) => !file.endsWith('.test.ts')).map((file) => readFileSync(file, 'utf8'));
const tests = files
  .filter((file) => file.startsWith('src/checks/') && file.endsWith('.test.ts') && !file.endsWith('every-rule.test.ts'))
  .map((file) => readFileSync(file, 'utf8'));

const problems = { 'unknown-command': true, 'unknown-flag': true, 'missing-value': true } satisfies Record<
  CommandLineProblem['kind'],
  true
>;

/** Rules whose names are put together → names that stand for them. */
const families: Readonly<Record<string, readonly string[]>> = {
  'docker/${problem.kind}': Object.keys(problems).map((kind) => `docker/${kind}`),
  // html-validate has its own tests: that its findings arrive is what must be shown.
  'html/${message.ruleId}': ['html/close-order', 'html/no-dup-attr', 'html/element-permitted-content'],
};

const written = sources.flatMap((text) => [...text.matchAll(/^[^*\n]*\brule: (`[^`]+`|[^,;\n]+)/gm)].map((match) => match[1] ?? ''));
const names = written.flatMap((text) => [...text.matchAll(/'([a-z]+\/[a-z-]+)'/g)].map((match) => match[1] ?? ''));
const templates = written.flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
const rules = [...new Set([...names, ...templates.flatMap((template) => families[template] ?? [])])].sort();

test('the rules are found in the sources', () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(written.filter((text) => !/^('[a-z]+\/[a-z-]+'|`|string\b|\w+ \? ')/.test(text))).toEqual([]);
  expect([...new Set(templates)].sort()).toEqual(Object.keys(families).sort());
});

test('CONTRIBUTING explains every rule, and none that does not exist', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| ((?:`[a-z]+\/[a-z*-]+`(?:, )?)+) \|/gm);
  const explained = [...rows].flatMap((row) => (row[1] ?? '').match(/[a-z]+\/[a-z*-]+/g) ?? []);
  expect(explained.sort()).toEqual([...new Set(rules.map((rule) => rule.replace(/^html\/.*/, 'html/*')))].sort());
});

describe('every rule has a case that makes it red', () => {
  test.each(rules)('%s', (rule) => expect(tests.some((text) => text.includes(`'${rule}'`))).toBe(true));
});
