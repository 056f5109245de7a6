import { type Command, dockerCli, type DockerCli, type Flag } from '../../schemas/docker-cli.ts';
import { apiSinceOf, apiVersions } from './api-sweep.ts';
import { canonicalPaths, requireSameCommand } from './canonical.ts';
import { completedValues } from './choices.ts';
import { clientVersion } from './client-version.ts';
import { commandFacts, type Findings, flagFacts, inheritRequires } from './command-facts.ts';
import { askScenarios, commandSightings, conditionsOf, flagSightings, type ScenarioHelps } from './conditions.ts';
import type { RunDocker } from './docker-process.ts';
import type { HandFacts } from './hand-facts.ts';
import { probeHiddenFlag } from './hidden-flags.ts';
import { type HelpTree, walkHelp } from './walk.ts';

/** Name of the root in the hand-written facts. */
const ROOT = 'docker';

/** Reads everything there is to know about a docker client. `today` is the day put down as the day of extraction. */
export async function extractDocker(docker: RunDocker, hand: HandFacts, today: string): Promise<DockerCli> {
  const source = await clientVersion(docker);
  const tree = await readTree(docker, hand);
  const paths = canonicalPaths(tree);
  const helps = await askScenarios(docker, ['', ...paths], source.apiVersion);
  const versions = apiVersions(source.apiVersion);
  const commands = await Promise.all(
    paths.map(async (path) => {
      const plain = commandFacts(path, tree, {}, hand, source.version);
      const asked = await askCommand(docker, plain, versions, hand);
      return commandFacts(path, tree, { ...asked, ...daemonFindings(plain, helps) }, hand, source.version);
    }),
  );
  return dockerCli.parse({
    schema: 1,
    source: { ...source, extracted: today },
    globalFlags: flagFacts(ROOT, tree.get('')?.flags ?? [], {}, hand),
    hiddenGlobalFlags: await hiddenFlagsOf(docker, ROOT, [], hand),
    rootSections: tree.get('')?.sections ?? [],
    environment: await environmentFacts(docker, tree, hand),
    commands: inheritRequires(commands),
  });
}

/** Commands from their helps alone (about 200 processes): enough to see in a daily test that the committed facts still hold. */
export async function extractFromHelp(
  docker: RunDocker,
  hand: HandFacts,
): Promise<Pick<DockerCli, 'globalFlags' | 'rootSections' | 'commands'>> {
  const { version } = await clientVersion(docker);
  const tree = await readTree(docker, hand);
  return {
    globalFlags: flagFacts(ROOT, tree.get('')?.flags ?? [], {}, hand),
    rootSections: tree.get('')?.sections ?? [],
    commands: canonicalPaths(tree).map((path) => commandFacts(path, tree, {}, hand, version)),
  };
}

async function readTree(docker: RunDocker, hand: HandFacts): Promise<HelpTree> {
  const { hidden, pluginStubs } = hand.commands;
  const tree = await walkHelp(docker, { hidden: hidden.map(({ path }) => path), pluginStubs: pluginStubs.map(({ path }) => path) });
  requireSameCommand(tree);
  return tree;
}

/** What can be asked without any daemon. */
async function askCommand(docker: RunDocker, { path, flags }: Command, versions: readonly string[], hand: HandFacts): Promise<Findings> {
  const values = flags.filter((flag) => flag.type !== 'bool').map(({ long }) => long);
  const completed = await Promise.all(values.map((long) => completedValues(docker, path, long)));
  return {
    api: await apiSinceOf(docker, path, versions),
    completed: new Map(values.map((long, index) => [long, completed[index] ?? []])),
    hiddenFlags: await hiddenFlagsOf(docker, path, flags, hand),
  };
}

function daemonFindings({ path, flags, hidden }: Command, helps: ScenarioHelps): Findings {
  const flagConditions = flags.map(
    ({ long }) => [long, conditionsOf(flagSightings(helps, path, long), `docker ${path} --${long}`)] as const,
  );
  return {
    conditions: conditionsOf(commandSightings(helps, path, hidden === true), `docker ${path}`),
    flagConditions: new Map(flagConditions),
  };
}

async function hiddenFlagsOf(docker: RunDocker, path: string, visible: readonly Flag[], hand: HandFacts): Promise<Flag[]> {
  const candidates = hand['hidden-flags'].filter((it) => it.commands.includes(path) && !visible.some((flag) => flag.long === it.flag));
  const found = await Promise.all(candidates.map((it) => probeHiddenFlag(docker, path === ROOT ? '' : path, it, visible, hand.types)));
  return found.filter((flag) => flag !== undefined);
}

async function environmentFacts(docker: RunDocker, tree: HelpTree, hand: HandFacts): Promise<DockerCli['environment']> {
  const all = tree.get('')?.sections.flatMap((section) => section.members) ?? [];
  return Promise.all(
    hand.environment.map(async ({ name, source, hidesCommands }) => {
      if (hidesCommands === undefined) return { name, source };
      const { stdout } = await docker(['--help'], { [name]: hidesCommands });
      const hidden = all.filter((member) => !new RegExp(`^ {2}${member} `, 'm').test(stdout));
      return { name, source, ...(hidden.length > 0 ? { hidesFromRootHelp: hidden } : {}) };
    }),
  );
}
