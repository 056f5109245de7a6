import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { command, dockerCli, flag, laterVersionDelta, pluginCli } from './docker-cli.ts';

const folder = 'content/data/docker-cli';
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

describe('the committed files', () => {
  test('docker: all canonical commands and groups', () => {
    const { commands } = dockerCli.parse(read('28.2.2/docker.json'));
    expect(commands.filter((it) => it.kind === 'command')).toHaveLength(137);
    expect(commands.filter((it) => it.kind === 'group')).toHaveLength(20);
    expect(commands.flatMap((it) => it.flags)).toHaveLength(747);
  });
  test('plugins and later versions', () => {
    expect(pluginCli.parse(read('plugins/buildx.json')).commands).toHaveLength(34);
    expect(pluginCli.parse(read('plugins/compose.json')).commands).toHaveLength(47);
    expect(laterVersionDelta.parse(read('later-versions.json')).removedCommands).toContain('trust');
  });
  test('no two files claim one spelling', () => {
    const all = [
      dockerCli.parse(read('28.2.2/docker.json')),
      ...['buildx', 'compose'].map((name) => pluginCli.parse(read(`plugins/${name}.json`))),
    ];
    const spellings = all.flatMap(({ commands }) => commands.flatMap((it) => [it.path, ...it.aliases]));
    expect(spellings.filter((it, index) => spellings.indexOf(it) !== index)).toEqual([]);
  });
});

describe('what must fail', () => {
  const messages = (result: { success: boolean; error?: { issues: { message: string }[] } }): string =>
    result.success ? 'passed' : (result.error?.issues.map((issue) => issue.message).join('; ') ?? '');
  const good = {
    path: 'container rm',
    kind: 'command',
    aliases: ['rm'],
    usages: ['docker container rm'],
    args: [],
    flags: [],
    hiddenFlags: [],
  };

  test('the good one passes', () => expect(messages(command.safeParse(good))).toBe('passed'));

  test.each([
    [{ default: 'false' }, /zero value: omit it/],
    [{ default: '' }, /zero value: omit it/],
    [{ default: null }, /expected string/],
    [{ choicesOpen: true }, /has choicesOpen but no choices/],
    [{ repeatable: false }, /expected true/],
    [{ short: '-f' }, /one letter without a dash/],
    [{ apiSince: 1.4 }, /expected string/],
    [{ defualt: 'x' }, /Unrecognized key/],
    [{ deprecated: { status: 'old' } }, /Invalid option/],
  ])('a flag with %j', (part, message) => expect(messages(flag.safeParse({ long: 'force', type: 'string', ...part }))).toMatch(message));

  test.each([
    [{ path: 'docker container rm', kind: 'group' }, /must have subcommands if, and only if, it is a group/],
    [{ subcommands: ['x'] }, /must have subcommands if, and only if, it is a group/],
    [{ hidden: true, section: 'Commands' }, /is hidden and yet listed/],
    [
      {
        flags: [
          { long: 'b', type: 'bool' },
          { long: 'a', type: 'bool' },
        ],
      },
      /must list its flags by long name/,
    ],
    [
      {
        flags: [
          { long: 'a', short: 'f', type: 'bool' },
          { long: 'f', type: 'bool' },
        ],
      },
      /has the flag f twice/,
    ],
    [{ path: 'container/rm' }, /words of a command without "docker"/],
    [{ usages: [] }, />=1 items/],
    [{ acceptsOptions: true }, /Unrecognized key/],
  ])('a command with %j', (part, message) => expect(messages(command.safeParse({ ...good, ...part }))).toMatch(message));

  test('commands out of order, and two that claim one spelling', () => {
    const data = { ...dockerCli.parse(read('28.2.2/docker.json')), commands: [good, { ...good, path: 'container kill' }] };
    expect(messages(dockerCli.safeParse(data))).toBe('commands must be sorted by path; two commands claim "docker rm"');
  });
});
