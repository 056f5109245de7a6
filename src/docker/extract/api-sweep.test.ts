import { expect, test } from 'vitest';
import { apiSinceOf, apiVersions, beginnings } from './api-sweep.ts';
import type { RunDocker } from './docker-process.ts';
import { fixture, helpText } from './fixtures/fake-docker.ts';

test('lists the versions from the oldest that can be asked', () => {
  expect(apiVersions('1.27')).toEqual(['1.24', '1.25', '1.26', '1.27']);
  expect(() => apiVersions('2.0')).toThrow(/The client's API version is "2.0"/);
  expect(() => apiVersions('1.19')).toThrow(/knows API 1.24 and later 1.x only/);
});

test('finds beginnings with few questions, and none for what was always there', async () => {
  const since: Record<string, number> = { old: 0, a: 1, b: 13, c: 26 };
  const asked: string[] = [];
  const began = await beginnings(apiVersions('1.50'), (version) => {
    asked.push(version);
    const step = Number(version.slice(2)) - 24;
    return Promise.resolve(new Set(Object.keys(since).filter((name) => step >= (since[name] ?? 0))));
  });
  expect(Object.fromEntries(began)).toEqual({ a: '1.25', b: '1.37', c: '1.50' });
  expect(asked.length).toBeLessThan(15);
});

test('asks only twice where nothing changed', async () => {
  let asked = 0;
  await beginnings(apiVersions('1.50'), () => Promise.resolve(new Set([String((asked += 1) > 99)])));
  expect(asked).toBe(2);
});

test('something that vanishes is an error', async () => {
  const visibleAt = (version: string): Promise<Set<string>> => Promise.resolve(new Set(version === '1.24' ? ['x'] : []));
  await expect(beginnings(['1.24', '1.25'], visibleAt)).rejects.toThrow(/--x works with API 1.24 but not with 1.25/);
});

test('a flag as old as its command has no beginning of its own', async () => {
  const docker: RunDocker = (args, env) => {
    const minor = Number(env?.['DOCKER_API_VERSION']?.slice(2));
    const stdout =
      minor < 31 ? fixture('builder-api-1.24.refusal') : helpText('builder', { options: minor < 40 ? ['all'] : ['all', 'young'] });
    return Promise.resolve({ stdout, stderr: '', line: args.join(' ') });
  };
  const { command, flags } = await apiSinceOf(docker, 'builder', apiVersions('1.50'));
  expect(command).toBe('1.31');
  expect([...flags]).toEqual([['young', '1.40']]);
});
