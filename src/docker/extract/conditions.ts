import type { RunDocker } from './docker-process.ts';
import { ExtractError } from './extract-error.ts';
import type { Help } from './parse-help.ts';
import { type DaemonKind, startPingServer } from './ping-server.ts';
import { helpIfSupported } from './visible-help.ts';

/** What the daemon must be, beyond its API version. */
export interface Conditions {
  osType?: 'linux' | 'windows';
  swarm?: 'active' | 'manager';
  experimentalDaemon?: true;
}

/** Daemons that differ from the most capable one in one respect each. */
const differences = {
  best: {},
  windows: { osType: 'windows' },
  plain: { experimental: false },
  alone: { swarm: 'inactive' },
  worker: { swarm: 'active/worker' },
} satisfies Record<string, Partial<DaemonKind>>;

type Scenario = keyof typeof differences;
const scenarios: readonly Scenario[] = ['best', 'windows', 'plain', 'alone', 'worker'];

/** Which daemons show a thing. */
export type Sightings = Readonly<Record<Scenario, boolean>>;

/** Helps of all paths under each kind of daemon; undefined where docker refused. */
export type ScenarioHelps = Readonly<Record<Scenario, ReadonlyMap<string, Help | undefined>>>;

/** Asks every path's help under each kind of daemon. The root `''` must be among the paths, since its lists tell what is hidden. */
export async function askScenarios(docker: RunDocker, paths: readonly string[], apiVersion: string): Promise<ScenarioHelps> {
  const ask = async (scenario: Scenario): Promise<ReadonlyMap<string, Help | undefined>> => {
    const best: DaemonKind = { apiVersion, osType: 'linux', experimental: true, swarm: 'active/manager' };
    const server = await startPingServer({ ...best, ...differences[scenario] });
    try {
      const helps = await Promise.all(paths.map((path) => helpIfSupported(docker, path, { DOCKER_HOST: server.host })));
      return new Map(paths.map((path, index) => [path, helps[index]]));
    } finally {
      await server.close();
    }
  };
  const [best, windows, plain, alone, worker] = await Promise.all(scenarios.map(ask));
  const none: ReadonlyMap<string, undefined> = new Map();
  return { best: best ?? none, windows: windows ?? none, plain: plain ?? none, alone: alone ?? none, worker: worker ?? none };
}

/**
 * Where a command is offered: its own help is given, and its parent's help lists it. With a swarm that does not run, docker still
 * shows the help of `config ls`, only the lists leave `config` out. A hidden command is in no list, so only its help counts.
 */
export function commandSightings(helps: ScenarioHelps, path: string, isHidden: boolean): Sightings {
  const parent = path.split(' ').slice(0, -1).join(' ');
  const name = path.split(' ').at(-1) ?? '';
  return sightings((scenario) => {
    const listed = helps[scenario].get(parent)?.sections.some((section) => section.members.includes(name)) ?? false;
    return helps[scenario].get(path) !== undefined && (isHidden || listed);
  });
}

/** Where a flag is shown. Daemons that refuse the command say nothing about its flags and count as showing them. */
export function flagSightings(helps: ScenarioHelps, path: string, long: string): Sightings {
  return sightings((scenario) => helps[scenario].get(path)?.flags.some((flag) => flag.long === long) ?? true);
}

/** Reads the condition off the daemons that show a thing and those that do not. */
export function conditionsOf(seen: Sightings, what: string): Conditions {
  if (!seen.best) {
    if (seen.windows) return { osType: 'windows' };
    throw new ExtractError(
      `${what} is shown without a daemon, but by no daemon`,
      'docker --help with a stub daemon',
      'Add the missing kind of daemon to src/docker/extract/conditions.ts.',
    );
  }
  return {
    ...(seen.windows ? {} : { osType: 'linux' }),
    ...(seen.plain ? {} : { experimentalDaemon: true }),
    ...(seen.alone ? {} : { swarm: seen.worker ? 'active' : 'manager' }),
  };
}

function sightings(isSeen: (scenario: Scenario) => boolean): Sightings {
  return { best: isSeen('best'), windows: isSeen('windows'), plain: isSeen('plain'), alone: isSeen('alone'), worker: isSeen('worker') };
}
