import { describe, expect, test } from 'vitest';
import { choicesInHelp, choicesOf, readCompletion } from './choices.ts';
import { fixture } from './fixtures/fake-docker.ts';

describe('choicesInHelp', () => {
  test('two or more quoted words in parentheses', () => {
    expect(choicesInHelp('Availability ("active", "pause", "drain") (default "active")')).toEqual(['active', 'pause', 'drain']);
  });
  test.each(['Add a host ("host:ip")', 'Time (ms|s|m|h) (default 0s)', "Devices ('all' to pass all GPUs)", ''])('none in: %s', (text) =>
    expect(choicesInHelp(text)).toBeUndefined(),
  );
});

describe('readCompletion', () => {
  test('candidates come before the directive, without their descriptions', () => {
    expect(readCompletion(fixture('container-run-attach.completion'))).toEqual(['stderr', 'stdin', 'stdout']);
    expect(readCompletion('host\tthe namespace of the host\n:4\n')).toEqual(['host']);
  });
  test('a list of the environment is no list of values', () => {
    expect(readCompletion(fixture('container-run-env.completion'))).toEqual([]);
  });
  test('neither are failures, file extensions, folders, or something without a directive', () => {
    expect(readCompletion(fixture('container-run-network.completion'))).toEqual([]);
    expect(readCompletion('yaml\nyml\n:8\n')).toEqual([]);
    expect(readCompletion('folder\n:16\n')).toEqual([]);
    expect(readCompletion('Error: unknown command\n')).toEqual([]);
    expect(readCompletion('')).toEqual([]);
  });
});

describe('choicesOf', () => {
  const rules = { ignored: [{ flag: 'signal', why: '' }], sorted: [{ flag: 'log-driver', why: '' }], open: [{ flag: 'restart', why: '' }] };

  test('completion goes before the help, which has a slip in 28.2.2', () => {
    expect(choicesOf('pull', '("always", "|missing")', ['always', 'missing'], rules)).toEqual({ choices: ['always', 'missing'] });
    expect(choicesOf('scope', '("single", "multi")', [], rules)).toEqual({ choices: ['single', 'multi'] });
  });
  test('order is kept unless it is known to be random', () => {
    expect(choicesOf('role', '', ['worker', 'manager'], rules)).toEqual({ choices: ['worker', 'manager'] });
    expect(choicesOf('log-driver', '', ['syslog', 'local'], rules)).toEqual({ choices: ['local', 'syslog'] });
  });
  test('a beginning leaves the list open, and so does a rule', () => {
    expect(choicesOf('storage-opt', '', readCompletion(fixture('container-run-storage-opt.completion')), rules)).toEqual({
      choices: ['size='],
      choicesOpen: true,
    });
    expect(choicesOf('ipc', '', ['container:', 'host'], rules)).toEqual({ choices: ['container:', 'host'], choicesOpen: true });
    expect(choicesOf('restart', '', ['no', 'always'], rules)).toEqual({ choices: ['no', 'always'], choicesOpen: true });
  });
  test('worthless lists are dropped', () => {
    expect(choicesOf('signal', '', ['KILL'], rules)).toEqual({});
  });
});
