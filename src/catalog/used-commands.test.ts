import { expect, test } from 'vitest';
import { buildCommandTree } from '../docker/index.ts';
import { readDockerFacts } from './read-docker-facts.ts';
import { shellOf, usedCommands } from './used-commands.ts';

const facts = readDockerFacts('content', '28.2.2');
const tree = buildCommandTree(facts.globalFlags, ...facts.commands);

test.each([
  ['nothing', ['ls -l', '# docker run'], []],
  [
    'short forms, clusters and values lead to canonical commands and long names',
    ['docker run -it --rm --name=web nginx'],
    ['container run interactive tty rm name'],
  ],
  ['a substitution is a command of its own', ['docker rm -f $(docker ps -aq)'], ['container rm force', 'container ls all quiet']],
  ['two lines of one command are one entry, each option once', ['docker ps -a', 'docker ps -a -q'], ['container ls all quiet']],
  ['options between group and command belong to the group', ['docker compose -f a.yaml up -d'], ['compose up detach', 'compose file']],
  ['an unknown option is left to the checks', ['docker rm --forse web'], ['container rm']],
])('%s', (_, texts, expected) =>
  expect(usedCommands(texts, tree).map(({ path, options }) => [path, ...options].join(' '))).toEqual(expected),
);

test('of a session only what was typed counts', () => {
  const block = { language: 'console', value: '$ docker ps \\\n>   -a\nUsage: docker rm' };
  expect(shellOf(block).flatMap((text) => usedCommands([text], tree))).toEqual([{ path: 'container ls', options: ['all'] }]);
  expect(shellOf({ language: 'yaml', value: 'run: docker ps' })).toEqual([]);
});
