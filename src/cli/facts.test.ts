import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { facts } from './facts.ts';

let said = '';
let folder = '';

beforeEach(() => {
  said = '';
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  const listen = (text: string): void => void (said += `${text}\n`);
  vi.spyOn(console, 'log').mockImplementation(listen);
  vi.spyOn(console, 'error').mockImplementation(listen);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A docker with one command, `docker hello [--loud]`. */
function tinyDocker(version: string, option = 'loud'): string {
  const file = join(folder, `docker-${version}-${option}`);
  const client = JSON.stringify({ Version: version, ApiVersion: '1.24', GitCommit: 'abc', Os: 'linux', Arch: 'amd64' });
  const root = 'Usage:  docker COMMAND\n\nTiny\n\nCommands:\n  hello   Says hello\n';
  const hello = `Usage:  docker hello [OPTIONS]\n\nSays hello\n\nOptions:\n      --${option} string   How (default "yes")\n`;
  writeFileSync(
    file,
    `#!/bin/sh\ncase "$*" in\nversion*) echo '${client}';;\n"hello --help") printf '${hello.replaceAll('\n', '\\n')}';;\n__complete*) echo ':4';;\n*=zzz*) echo "unknown flag: --$(echo "$*" | /bin/sed 's/.*--\\(.*\\)=zzz.*/\\1/')" >&2;;\n*) printf '${root.replaceAll('\n', '\\n')}';;\nesac\n`,
  );
  chmodSync(file, 0o755);
  return file;
}

/** A book's folder with the hand-written facts. */
function book(): string {
  const data = join(folder, 'content/data/docker-cli');
  mkdirSync(data, { recursive: true });
  cpSync('content/data/docker-cli/hand', join(data, 'hand'), { recursive: true });
  vi.stubEnv('BOOK', join(folder, 'content'));
  return data;
}

test('writes the facts, leaves them alone when nothing changed, and finds them in order', async () => {
  const data = book();
  const docker = tinyDocker('9.9.9');
  expect(await facts(['extract', '--docker', docker])).toBe(0);
  const file = join(data, '9.9.9/docker.json');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('{ "long": "loud", "type": "string", "default": "yes" }');
  expect(text.endsWith('}\n')).toBe(true);
  expect(said).toContain('docker 9.9.9: 1 commands, 0 groups, 1 flags');
  expect(said).toContain('note: hand/deprecations.yaml names "trust", which this docker does not have.');
  expect(await facts(['extract', '--docker', docker])).toBe(0);
  expect(said).toContain('docker.json is up to date.');
  expect(await facts(['compare', '--docker', docker])).toBe(0);
  expect(said).toContain('The facts about docker 9.9.9 are up to date.');
});

test('a difference is shown as a table, exits with 1 and changes nothing', async () => {
  const file = join(book(), '9.9.9/docker.json');
  await facts(['extract', '--docker', tinyDocker('9.9.9')]);
  const before = readFileSync(file, 'utf8');
  said = '';
  expect(await facts(['compare', '--docker', tinyDocker('9.9.9', 'soft')])).toBe(1);
  expect(said).toMatch(/fact {10}committed .* this docker\nhello --loud /);
  expect(said).toContain('2 differences. If docker is right, run: facts extract');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('another version is said to be one, compared, and changes nothing', async () => {
  const data = book();
  await facts(['extract', '--docker', tinyDocker('9.9.9')]);
  said = '';
  expect(await facts(['compare', '--docker', tinyDocker('10.0.0', 'soft')])).toBe(1);
  expect(said).toContain('This docker is 10.0.0, the facts are about 9.9.9. Nothing is changed.');
  expect(said).toMatch(/fact {10}9\.9\.9 .* 10\.0\.0\n/);
  expect(said).not.toContain('source version');
  expect(existsSync(join(data, '10.0.0'))).toBe(false);
  said = '';
  expect(await facts(['compare', '--docker', tinyDocker('10.0.0')])).toBe(0);
  expect(said).toContain('hold for this docker too');
});

test('without docker a comparison is skipped, an extraction is not silently left out', async () => {
  vi.stubEnv('PATH', '/nonexistent');
  expect(await facts(['compare'])).toBe(0);
  expect(await facts(['extract'])).toBe(1);
  expect(await facts(['compare', '--docker', '/nonexistent/docker'])).toBe(1);
  expect(said.trim().split('\n')).toEqual([
    'facts compare: skipped, there is no docker on the PATH.',
    'facts extract: nothing done, there is no docker on the PATH.',
    'facts compare: nothing done, there is no docker to run at /nonexistent/docker.',
  ]);
});

test('nothing committed, broken facts, something that is no docker', async () => {
  const data = book();
  const docker = tinyDocker('9.9.9');
  expect(await facts(['compare', '--docker', docker])).toBe(1);
  expect(said).toContain('There are no committed facts');
  mkdirSync(join(data, '9.9.9'));
  writeFileSync(join(data, '9.9.9/docker.json'), '{ "schema": ');
  expect(await facts(['compare', '--docker', docker])).toBe(1);
  expect(said).toMatch(/is not JSON.*\n {2}in .*docker.json\n {2}→ The file is generated: delete it/s);
  expect(await facts(['compare', '--docker', '/bin/echo'])).toBe(1);
  expect(said).toMatch(/The client's version is not readable/);
});

test.each([[[]], [['explain']], [['extract', 'more']], [['extract', '--dokcer', 'x']]])('facts %j prints how it is used', async (args) => {
  expect(await facts(args)).toBe(2);
  expect(said).toContain('facts extract [--docker PATH]');
});
