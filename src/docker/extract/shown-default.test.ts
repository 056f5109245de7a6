import { describe, expect, test } from 'vitest';
import { defaultsOf, shownDefault } from './shown-default.ts';

describe('shownDefault', () => {
  test.each([
    ['Pull image before running ("always", "never") (default "missing")', 'missing'],
    ['Tune memory swappiness (0 to 100) (default -1)', '-1'],
    ['Validity period (ns|us|ms|s|m|h) (default 2160h0m0s)', '2160h0m0s'],
    ['Listen address (format: "<ip|interface>[:port]") (default 0.0.0.0:2377)', '0.0.0.0:2377'],
    ['Says "hi" (default "a \\"b\\" c")', 'a "b" c'],
    ['Location of client config files (default "/nonexistent/.docker")', '~/.docker'],
  ])('%s', (text, value) => expect(shownDefault(text)).toBe(value));

  test.each([
    'Number of job tasks to run concurrently (default equal to --replicas)',
    'as configured on the daemon (default)',
    'Name of the Dockerfile (Default is "PATH/Dockerfile")',
    'It has (default 3) in the middle',
    '',
  ])('no value in: %s', (text) => expect(shownDefault(text)).toBeUndefined());
});

describe('defaultsOf', () => {
  const rules = { patterns: [/\(default (\S+) = unlimited\)$/], isText: false };

  test('a value is the own default of the flag', () => {
    expect(defaultsOf('Driver (default "bridge")', rules)).toEqual({ default: 'bridge' });
  });
  test('an empty list or map is no default', () => {
    expect(defaultsOf('Options (default map[])', rules)).toEqual({});
    expect(defaultsOf('Options (default [])', rules)).toEqual({});
    expect(defaultsOf('Options (default "")', rules)).toEqual({});
  });
  test('a printed zero is prose', () => {
    expect(defaultsOf('Weight, or 0 to disable (default 0)', rules)).toEqual({ textDefault: '0' });
    expect(defaultsOf('Interval (ms|s|m|h) (default 0s)', rules)).toEqual({ textDefault: '0s' });
  });
  test('hand-written rules: a pattern, and flags whose default is filled in by the daemon', () => {
    expect(defaultsOf('Limit (default 0 = unlimited)', rules)).toEqual({ textDefault: '0' });
    expect(defaultsOf('Delay (default 5s)', { ...rules, isText: true })).toEqual({ textDefault: '5s' });
  });
});
