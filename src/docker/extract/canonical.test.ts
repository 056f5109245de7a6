import { expect, test } from 'vitest';
import { aliasesOf, canonicalOf, canonicalPaths, requireSameCommand } from './canonical.ts';
import { fixture } from './fixtures/fake-docker.ts';
import { parseHelp } from './parse-help.ts';

const help = (name: string): ReturnType<typeof parseHelp> => parseHelp(fixture(`${name}.help`), name);
const tree = new Map([
  ['', help('docker')],
  ['ps', help('docker-ps')],
  ['rm', help('docker-rm')],
  ['container', help('docker-container')],
  ['container ls', help('docker-container-ls')],
  ['container rm', help('docker-container-rm')],
  ['swarm init', help('docker-swarm-init')],
]);

test('the management form is canonical, spellings and the root are no entries', () => {
  expect(canonicalPaths(tree)).toEqual(['container', 'container ls', 'container rm', 'swarm init']);
  expect(canonicalOf('ps', tree)).toBe('container ls');
  expect(canonicalOf('swarm init', tree)).toBe('swarm init');
});

test('keeps the spellings that only the alias line knows', () => {
  expect(aliasesOf('container ls', tree)).toEqual(['container list', 'container ps', 'ps']);
  expect(aliasesOf('container', tree)).toEqual([]);
});

test('spellings must be one command', () => {
  expect(() => requireSameCommand(tree)).not.toThrow();
  const taken = new Map([...tree, ['rm', { ...help('docker-rm'), flags: [] }]]);
  expect(() => requireSameCommand(taken)).toThrowErrorMatchingInlineSnapshot(`
    [ExtractError: "docker rm" and "docker container rm" are said to be one command, but their helps differ in options or aliases
      in docker rm --help
      → Look for a plugin or wrapper that takes over one of the two, and extract without it.]
  `);
});
