import { expect, test } from 'vitest';
import { fixture } from './fixtures/fake-docker.ts';
import { type HelpFlag, readFlagLines } from './flag-lines.ts';
import { parseHelp } from './parse-help.ts';

function flagOf(name: string, long: string): HelpFlag | undefined {
  return parseHelp(fixture(name), name).flags.find((flag) => flag.long === long);
}

test('joins a sentence that was folded at 80 columns, so that its default is whole again', () => {
  expect(flagOf('docker.help', 'config')?.text).toBe('Location of client config files (default "/nonexistent/.docker")');
  expect(flagOf('docker-service-create.help', 'rollback-failure-action')?.text).toBe(
    'Action on rollback failure ("pause", "continue") (default "pause")',
  );
});

test('takes a continuation that begins like an option for what it is', () => {
  expect(flagOf('docker-service-create.help', 'max-concurrent')?.text).toBe(
    'Number of job tasks to run concurrently (default equal to --replicas)',
  );
});

test('keeps lines that are indented within the sentence', () => {
  expect(flagOf('docker-container-run.help', 'cgroupns')?.text).toMatch(
    /^Cgroup namespace to use \(host\|private\) 'host': .* on the daemon \(default\)$/,
  );
});

test('reads letters and types; without a type it is a switch', () => {
  expect(flagOf('docker-container-run.help', 'attach')).toMatchObject({ short: 'a', type: 'list' });
  expect(flagOf('docker-container-run.help', 'init')).not.toHaveProperty('short');
  expect(flagOf('docker-container-run.help', 'init')?.type).toBe('bool');
  expect(flagOf('docker-swarm-init.help', 'default-addr-pool-mask-length')).toMatchObject({
    type: 'uint32',
    text: 'default address pool subnet mask length (default 24)',
  });
});

test('finds every option of the longest help: grep counts 104, --help among them', () => {
  expect(parseHelp(fixture('docker-container-run.help'), '').flags).toHaveLength(103);
});

test('an unreadable line is an error, not a lost option', () => {
  expect(() => readFlagLines(['   --odd   Three spaces in front'], 'docker x --help')).toThrowErrorMatchingInlineSnapshot(`
    [ExtractError: This line of an options block is neither a flag nor the rest of a sentence: "--odd   Three spaces in front"
      in docker x --help
      → Teach src/docker/extract/flag-lines.ts the new shape and record the help as a fixture.]
  `);
  expect(() => readFlagLines(['                    a continuation of nothing'], 'docker x --help')).toThrow(/neither a flag nor the rest/);
});
