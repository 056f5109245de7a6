import { describe, expect, test } from 'vitest';
import type { Command, Flag } from '../schemas/index.ts';
import { buildCommandTree, commandId, findFlag, isSwitch } from './command-tree.ts';
import { realTree } from './testing/real-tree.ts';

function command(path: string, facts: Partial<Command> = {}): Command {
  return { path, kind: 'command', aliases: [], usages: [`docker ${path}`], args: [], flags: [], hiddenFlags: [], ...facts };
}

describe('buildCommandTree', () => {
  test('joins the lists, parents before children, however they are sorted', () => {
    const tree = buildCommandTree([], [command('b x'), command('a y')], [command('b', { kind: 'group' }), command('a', { kind: 'group' })]);
    expect(tree.commands.map(({ path }) => path)).toEqual(['a', 'a y', 'b', 'b x']);
  });

  test('leaves the lists as they were', () => {
    const list = [command('b'), command('a')];
    buildCommandTree([], list);
    expect(list.map(({ path }) => path)).toEqual(['b', 'a']);
  });

  test.each([
    [[command('container rm', { aliases: ['rm'] })], [command('rm')]],
    [[command('container rm', { aliases: ['rm'] }), command('image rm', { aliases: ['rm'] })], []],
  ])('refuses two commands of one spelling', (first, second) => {
    expect(() => buildCommandTree([], first, second)).toThrow(/^Both "docker .*" and "docker .*" claim the spelling "docker rm"\.$/);
  });

  test('a spelling may be said twice by one command', () => {
    const tree = buildCommandTree([], [command('container rm', { aliases: ['rm', 'rm'] })]);
    expect(tree.get('rm')?.path).toBe('container rm');
  });
});

test.each([
  ['rm', 'container rm'],
  ['container rm', 'container rm'],
  ['container remove', 'container rm'],
  ['images', 'image ls'],
  ['image list', 'image ls'],
  ['rmi', 'image rm'],
  ['ps', 'container ls'],
  ['container ps', 'container ls'],
  ['build', 'image build'],
  ['container', 'container'],
  ['compose up', 'compose up'],
  ['buildx b', 'buildx build'],
  ['compose bridge transformations ls', 'compose bridge transformations list'],
  ['docker rm', undefined],
  ['', undefined],
  ['RM', undefined],
])('the spelling "%s" is of "%s"', (spelling, path) => {
  expect(realTree.get(spelling)?.path).toBe(path);
});

test.each<[string, string | undefined, number]>([
  ['container rm -f web', 'container rm', 2],
  ['rm web', 'container rm', 1],
  ['container web', 'container', 1],
  ['compose bridge transformations ls x', 'compose bridge transformations list', 4],
  ['web rm', undefined, 0],
  ['', undefined, 0],
])('"%s" begins with the command "%s" in %i words', (words, path, length) => {
  const found = realTree.resolve(words.split(' '));
  expect([found.command?.path, found.length]).toEqual([path, length]);
});

test('spellings below a prefix are one word each', () => {
  const tree = buildCommandTree(
    [],
    [command('container', { kind: 'group' }), command('container rm', { aliases: ['rm', 'container remove'] }), command('containers ls')],
  );
  expect(tree.spellingsBelow('')).toEqual(['container', 'rm']);
  expect(tree.spellingsBelow('container')).toEqual(['rm', 'remove']);
  expect(tree.spellingsBelow('rm')).toEqual([]);
});

describe('findFlag', () => {
  const flag = (long: string, facts: Partial<Flag> = {}): Flag => ({ long, type: 'bool', ...facts });
  const scope = { flags: [flag('force', { short: 'f' }), flag('f'), flag('z')], hiddenFlags: [flag('time', { short: 't' })] };

  test.each<[string, string | undefined]>([
    ['force', 'force'],
    ['f', 'force'],
    ['time', 'time'],
    ['t', 'time'],
    // A long name of one letter is found where no letter stands in its way.
    ['z', 'z'],
    ['F', undefined],
    ['forc', undefined],
    ['--force', undefined],
    ['', undefined],
  ])('"%s" is "%s"', (name, long) => {
    expect(findFlag(scope, name)?.long).toBe(long);
  });

  test.each([
    ['container run', 'p', 'publish'],
    ['container run', 'P', 'publish-all'],
    ['container run', 'net', 'net'],
    ['container stop', 't', 'timeout'],
    ['container stop', 'time', 'time'],
  ])('docker %s: "%s" is "%s"', (path, name, long) => {
    expect(findFlag(realTree.get(path) ?? scope, name)?.long).toBe(long);
  });
});

test.each([
  ['container run', 'rm', true],
  ['container run', 'publish', false],
  ['container run', 'memory', false],
  ['container stop', 'timeout', false],
])('docker %s --%s is a switch: %s', (path, name, expected) => {
  const flag = findFlag(realTree.get(path) ?? { flags: [], hiddenFlags: [] }, name);
  expect(flag && isSwitch(flag)).toBe(expected);
});

test.each([
  ['container rm', 'commands/container/rm'],
  ['inspect', 'commands/inspect'],
  ['compose bridge transformations list', 'commands/compose/bridge/transformations/list'],
])('the page of "docker %s" is %s', (path, id) => {
  expect(commandId(path)).toBe(id);
});
