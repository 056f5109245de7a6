import { beforeAll, expect, test } from 'vitest';
import type { Command } from '../../schemas/docker-cli.ts';
import { commandFacts, flagFacts, inheritRequires } from './command-facts.ts';
import { fixture } from './fixtures/fake-docker.ts';
import { type HandFacts, readHandFacts } from './hand-facts.ts';
import { parseHelp } from './parse-help.ts';

const names = [
  '',
  'container',
  'container rm',
  'container cp',
  'rm',
  'service create',
  'system',
  'system dial-stdio',
  'volume create',
  'manifest',
];
const tree = new Map(
  names.map((path) => [path, parseHelp(fixture(`${['docker', ...path.split(' ')].filter(Boolean).join('-')}.help`), path)]),
);
let hand: HandFacts;
const facts = (path: string): Command => commandFacts(path, tree, {}, hand, '28.2.2');

beforeAll(async () => {
  hand = await readHandFacts('content/data/docker-cli/hand');
});

test('a command, whole', () => {
  expect(facts('container rm')).toEqual({
    path: 'container rm',
    kind: 'command',
    aliases: ['container remove', 'rm'],
    section: 'Commands',
    usages: ['docker container rm [OPTIONS] CONTAINER [CONTAINER...]'],
    args: [{ name: 'CONTAINER', required: true, repeat: true }],
    flags: [
      { long: 'force', short: 'f', type: 'bool' },
      { long: 'link', short: 'l', type: 'bool' },
      { long: 'volumes', short: 'v', type: 'bool' },
    ],
    hiddenFlags: [],
    docs: { repo: 'docker/cli', ref: 'v28.2.2', path: 'docs/reference/commandline/container_rm.md' },
  });
});

test('a group has its place in the root help; a hidden command has none and comes last among its siblings', () => {
  expect(facts('container')).toMatchObject({ kind: 'group', section: 'Management Commands' });
  expect(facts('system dial-stdio')).toMatchObject({ kind: 'command', hidden: true });
  expect(facts('system dial-stdio')).not.toHaveProperty('section');
  expect(facts('system').subcommands).toEqual(['df', 'events', 'info', 'prune', 'dial-stdio']);
});

test('several usages, an experimental group, the end of a command', () => {
  expect(facts('container cp').usages).toHaveLength(2);
  expect(facts('manifest').experimental).toBe(true);
});

test('defaults of the flag and of the daemon are kept apart', () => {
  const flags = new Map(facts('service create').flags.map((flag) => [flag.long, flag]));
  expect(flags.get('mode')).toEqual({
    long: 'mode',
    type: 'string',
    default: 'replicated',
    choices: ['replicated', 'global', 'replicated-job', 'global-job'],
  });
  expect(flags.get('restart-condition')).toEqual({
    long: 'restart-condition',
    type: 'string',
    textDefault: 'any',
    choices: ['none', 'on-failure', 'any'],
  });
  expect(flags.get('limit-pids')).toEqual({ long: 'limit-pids', type: 'int', textDefault: '0' });
  expect(flags.get('ulimit')).toEqual({ long: 'ulimit', type: 'ulimit', repeatable: true });
  expect(flags.get('max-concurrent')).toEqual({ long: 'max-concurrent', type: 'uint' });
});

test('the home folder of the machine is not in the global options', () => {
  const global = flagFacts('docker', tree.get('')?.flags ?? [], {}, hand);
  expect(global.find((flag) => flag.long === 'config')?.default).toBe('~/.docker');
});

test('findings go where they belong', () => {
  const api = { command: '1.25', flags: new Map([['force', '1.30']]) };
  const command = commandFacts(
    'container rm',
    tree,
    { api, conditions: { swarm: 'manager' }, completed: new Map([['link', ['x']]]) },
    hand,
    '28.2.2',
  );
  expect(command.requires).toEqual({ apiSince: '1.25', swarm: 'manager' });
  expect(command.flags[0]).toEqual({ long: 'force', short: 'f', type: 'bool', apiSince: '1.30' });
  // A switch takes no value, whatever completion says.
  expect(command.flags[1]).not.toHaveProperty('choices');
});

test('a command needs what its groups need, a flag names only what it needs beyond', () => {
  const group: Command = { ...facts('container'), path: 'checkpoint', requires: { osType: 'linux', apiSince: '1.25' } };
  const flags = [
    { long: 'a', type: 'bool', osType: 'linux' as const },
    { long: 'b', type: 'bool', swarm: 'manager' as const },
  ];
  const [, child] = inheritRequires([
    group,
    { ...facts('container rm'), path: 'checkpoint ls', requires: { experimentalDaemon: true }, flags },
  ]);
  expect(child?.requires).toEqual({ osType: 'linux', apiSince: '1.25', experimentalDaemon: true });
  expect(child?.flags).toEqual([{ long: 'a', type: 'bool' }, flags[1]]);
});
