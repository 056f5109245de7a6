import { describe, expect, test } from 'vitest';
import { commandSightings, conditionsOf, flagSightings, type ScenarioHelps } from './conditions.ts';
import { helpText } from './fixtures/fake-docker.ts';
import { parseHelp } from './parse-help.ts';

const everywhere = { best: true, windows: true, plain: true, alone: true, worker: true };

describe('conditionsOf', () => {
  test.each([
    [{}, {}],
    [{ windows: false }, { osType: 'linux' }],
    [
      { windows: false, plain: false },
      { osType: 'linux', experimentalDaemon: true },
    ],
    [{ alone: false }, { swarm: 'active' }],
    [{ alone: false, worker: false }, { swarm: 'manager' }],
    [{ best: false, plain: false, alone: false, worker: false }, { osType: 'windows' }],
  ])('hidden by %j', (hidden, conditions) => expect(conditionsOf({ ...everywhere, ...hidden }, 'x')).toEqual(conditions));

  test('what no daemon shows is an error', () => {
    expect(() => conditionsOf({ ...everywhere, best: false, windows: false }, 'docker x --y')).toThrow(
      /docker x --y is shown without a daemon, but by no daemon/,
    );
  });
});

describe('sightings', () => {
  const help = (path: string, options: string[], commands?: string[]): ReturnType<typeof parseHelp> =>
    parseHelp(helpText(path, { options, ...(commands ? { commands } : {}) }), path);
  const scenario = (members: string[], options: string[] | undefined): ReadonlyMap<string, ReturnType<typeof parseHelp> | undefined> =>
    new Map([
      ['', help('', [], members)],
      ['config', options === undefined ? undefined : help('config', options)],
    ]);
  const helps: ScenarioHelps = {
    best: scenario(['config', 'info'], ['all', 'young']),
    windows: scenario(['info'], undefined),
    plain: scenario(['config', 'info'], ['all']),
    alone: scenario(['info'], ['all', 'young']),
    worker: scenario(['config', 'info'], ['all', 'young']),
  };

  test('a command must be listed and give its help', () => {
    expect(commandSightings(helps, 'config', false)).toEqual({ best: true, windows: false, plain: true, alone: false, worker: true });
  });
  test('nothing lists a hidden command, so only its help counts', () => {
    expect(commandSightings(helps, 'config', true)).toEqual({ ...everywhere, windows: false });
  });
  test('a daemon that refuses the command says nothing about its flags', () => {
    expect(flagSightings(helps, 'config', 'young')).toEqual({ ...everywhere, plain: false });
    expect(flagSightings(helps, 'config', 'all')).toEqual(everywhere);
  });
});
