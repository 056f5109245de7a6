import { expect, test } from 'vitest';
import { parseCommandLines } from '../docker/index.ts';
import { realTree } from '../docker/testing/real-tree.ts';
import { addressOf } from './command-address.ts';

test.each<[string, string | undefined]>([
  ['docker rm', 'commands/container/rm'],
  ['docker rm -f', 'commands/container/rm#force'],
  ['docker run --name', 'commands/container/run#name'],
  ['docker run --name=web', 'commands/container/run#name'],
  ['docker run --net host', 'commands/container/run#net'],
  ['docker rm -f web', 'commands/container/rm'],
  ['docker rm -fv', 'commands/container/rm'],
  ['docker ps --help', 'commands/container/ls'],
  ['docker --context x ps', 'commands/container/ls'],
  ['docker compose -f', 'commands/compose#file'],
  ['docker compose -f a.yaml up', 'commands/compose/up'],
  ['docker compose -f a.yaml up -d', 'commands/compose/up'],
  ['docker compose up --dry-run', 'commands/compose/up'],
  ['docker rm <容器>', 'commands/container/rm'],
  ['docker container', 'commands/container'],
  ['docker', undefined],
  ['docker rmm', undefined],
  ['docker container rmm', undefined],
  ['docker rm --forse', undefined],
  ['ls', undefined],
])('%s leads to %s', (text, address) => {
  expect(addressOf(parseCommandLines(text, realTree)[0])).toBe(address);
});
