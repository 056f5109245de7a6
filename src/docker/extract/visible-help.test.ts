import { expect, test } from 'vitest';
import { fixture } from './fixtures/fake-docker.ts';
import { supportedHelp } from './visible-help.ts';

const answer = (stdout: string): { stdout: string; stderr: string; line: string } => ({
  stdout,
  stderr: '',
  line: 'docker builder --help',
});

test('a help is a help, a refusal is none, warnings around it notwithstanding', () => {
  expect(supportedHelp(answer(fixture('docker-rm.help')))?.usages).toHaveLength(1);
  expect(supportedHelp(answer(fixture('builder-api-1.24.refusal')))).toBeUndefined();
  expect(
    supportedHelp(answer('docker checkpoint is only supported on a Docker daemon with experimental features enabled\n')),
  ).toBeUndefined();
});

test('anything else is an error, not a refusal', () => {
  expect(() => supportedHelp({ stdout: '', stderr: 'panic: nil pointer', line: 'docker builder --help' }))
    .toThrowErrorMatchingInlineSnapshot(`
    [ExtractError: Neither a help nor a known refusal: "panic: nil pointer"
      in docker builder --help
      → If docker words its refusals anew, adapt REFUSAL in src/docker/extract/visible-help.ts.]
  `);
});
