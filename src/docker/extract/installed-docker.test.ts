import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Command, dockerCli, type Flag } from '../../schemas/docker-cli.ts';
import { clientVersion, compareFacts, createDocker, extractFromHelp, findDocker, readHandFacts } from './index.ts';

const committed = dockerCli.parse(JSON.parse(readFileSync('content/data/docker-cli/28.2.2/docker.json', 'utf8')));

/** What a help alone tells about a flag: no conditions, and no values that only completion knows. */
function helpOnlyFlag({ long, short, type, default: own, textDefault, repeatable, deprecated }: Flag): object {
  return { long, short, type, default: own, textDefault, repeatable, deprecated };
}

function helpOnly(command: Command): object {
  return { ...command, requires: undefined, hiddenFlags: undefined, flags: command.flags.map(helpOnlyFlag) };
}

test('the committed facts are what the docker of this machine says in its helps', { timeout: 120_000 }, async (context) => {
  const binary = await findDocker(undefined, process.env['PATH'] ?? '');
  if (binary === undefined) return context.skip('there is no docker on this machine');
  const docker = createDocker(binary, 4);
  const { version } = await clientVersion(docker);
  if (version !== committed.source.version)
    return context.skip(`this machine has docker ${version}, the facts are about ${committed.source.version}`);
  const fresh = await extractFromHelp(docker, await readHandFacts('content/data/docker-cli/hand'));
  const shape = ({ globalFlags, rootSections, commands }: typeof fresh): object => ({
    globalFlags: globalFlags.map(helpOnlyFlag),
    rootSections,
    commands: commands.map(helpOnly),
  });
  expect(compareFacts(shape(committed), shape(fresh))).toEqual([]);
});
