import { describe, expect, test } from 'vitest';
import type { DockerAnswer, RunDocker } from './docker-process.ts';
import { fixture } from './fixtures/fake-docker.ts';
import { probeHiddenFlag, readProbe } from './hidden-flags.ts';

const types = { repeatable: ['list'], anyText: ['string', 'list'], source: 'test' };
const help = fixture('docker-container-run.help');

function answer(stdout: string, stderr = ''): DockerAnswer {
  return { stdout, stderr, line: 'docker x --y=zzz --help' };
}

function answering(stdout: string, stderr = ''): RunDocker {
  return () => Promise.resolve(answer(stdout, stderr));
}

describe('readProbe', () => {
  test('the three ways docker answers', () => {
    expect(readProbe(answer('', 'unknown flag: --foo\n\nUsage:  docker container run'), 'foo')).toBe('unknown');
    expect(readProbe(answer('', 'invalid argument "zzz" for "--time" flag: strconv.ParseInt: parsing "zzz": invalid syntax'), 'time')).toBe(
      'refused',
    );
    expect(readProbe(answer('', 'invalid argument "zzz" for "-t, --timeout" flag: strconv.ParseInt'), 'timeout')).toBe('refused');
    expect(readProbe(answer(help), 'net')).toBe('accepted');
    expect(readProbe(answer(`Flag --orchestrator has been deprecated, option will be ignored\n${help}`), 'orchestrator')).toBe('accepted');
  });
  test('anything else is an error', () => {
    expect(() => readProbe(answer('', 'Cannot connect to the Docker daemon'), 'net')).toThrow(
      /Neither a help nor an error about --net: "Cannot connect/,
    );
  });
});

describe('probeHiddenFlag', () => {
  const deprecated = { status: 'hidden-alias', source: 'test' } as const;
  const visible = [{ long: 'network-alias', type: 'list' }];

  test('an alias has the type of what it stands for', async () => {
    const candidate = { flag: 'net-alias', commands: ['container run'], sameAs: 'network-alias', deprecated };
    expect(await probeHiddenFlag(answering(help), 'container run', candidate, visible, types)).toEqual({
      long: 'net-alias',
      type: 'list',
      repeatable: true,
      deprecated,
    });
  });
  test('what docker does not know is not listed', async () => {
    const candidate = { flag: 'gone', commands: ['container run'], sameAs: 'gone-too' };
    expect(await probeHiddenFlag(answering('', 'unknown flag: --gone'), 'container run', candidate, visible, types)).toBeUndefined();
  });
  test('a wrong type is an error', async () => {
    const candidate = { flag: 'net', commands: ['container run'], type: 'int' };
    await expect(probeHiddenFlag(answering(help), 'container run', candidate, visible, types)).rejects.toThrow(
      /--net is said to be of type int, but docker accepted the value "zzz"/,
    );
  });
  test('an alias of nothing is an error', async () => {
    const candidate = { flag: 'net', commands: ['container run'], sameAs: 'nowhere' };
    await expect(probeHiddenFlag(answering(help), 'container run', candidate, visible, types)).rejects.toThrow(
      /the same as --nowhere, which is not an option/,
    );
  });
});
