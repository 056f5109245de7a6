import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createDocker, findDocker } from './docker-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'fake-docker-'));
afterAll(() => rmSync(folder, { recursive: true }));

function script(body: string): string {
  const file = join(mkdtempSync(join(folder, 'bin-')), 'docker');
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

test('nothing of the caller`s environment reaches docker', async () => {
  const docker = createDocker(script('/usr/bin/env | /usr/bin/sort | /bin/grep -v "^_=\\|^PWD=\\|^SHLVL=\\|^OLDPWD="'), 2);
  const { stdout, line } = await docker(['x', ''], { DOCKER_API_VERSION: '1.24' });
  expect(stdout.split('\n').filter(Boolean)).toEqual([
    'DOCKER_API_VERSION=1.24',
    'DOCKER_BUILDKIT=0',
    'DOCKER_HOST=unix:///nonexistent/docker.sock',
    'HOME=/nonexistent',
  ]);
  expect(line).toBe('docker x ""');
});

test('a refusal is an answer, a binary that does not start is an error', async () => {
  expect(await createDocker(script('echo no >&2; exit 125'), 1)([])).toMatchObject({ stdout: '', stderr: 'no\n' });
  await expect(createDocker('/nonexistent/docker', 1)(['version'])).rejects.toThrow(
    /could not be started \(ENOENT\)\n {2}in docker version\n {2}→ /,
  );
});

test('finds docker on the path, or where it is said to be', async () => {
  const file = script('true');
  expect(await findDocker(undefined, `/nonexistent:${join(file, '..')}`)).toBe(file);
  expect(await findDocker(file, '')).toBe(file);
  expect(await findDocker(undefined, '/nonexistent')).toBeUndefined();
  expect(await findDocker('/nonexistent/docker', join(file, '..'))).toBeUndefined();
});
