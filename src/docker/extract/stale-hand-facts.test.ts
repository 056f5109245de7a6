import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dockerCli } from '../../schemas/docker-cli.ts';
import { readHandFacts } from './hand-facts.ts';
import { staleHandFacts } from './stale-hand-facts.ts';

const facts = dockerCli.parse(JSON.parse(readFileSync('content/data/docker-cli/28.2.2/docker.json', 'utf8')));

test('every hand-written fact is about something that the documented docker has', async () => {
  expect(staleHandFacts(facts, await readHandFacts('content/data/docker-cli/hand'))).toEqual([]);
});

test('names what is gone', async () => {
  const hand = await readHandFacts('content/data/docker-cli/hand');
  const deprecations = [{ commands: ['trust', 'deploy'], deprecated: { status: 'legacy' as const, source: 'test' } }];
  const types = { ...hand.types, repeatable: ['list', 'heap'] };
  expect(staleHandFacts(facts, { ...hand, deprecations, types })).toEqual([
    'hand/deprecations.yaml names "deploy", which this docker does not have.',
    'hand/types.yaml names "any option of type heap", which this docker does not have.',
  ]);
});
