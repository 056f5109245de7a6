import { expect, test } from 'vitest';
import { clientVersion } from './client-version.ts';
import { fakeDocker } from './fixtures/fake-docker.ts';

const line = 'version --format {{json .Client}}';

test('reads which client it is', async () => {
  const json =
    '{"Version":"28.2.2","ApiVersion":"1.50","DefaultAPIVersion":"1.50","GitCommit":"e6534b4","GoVersion":"go1.24.3","Os":"linux","Arch":"amd64","BuildTime":"Fri May 30 12:07:14 2025","Context":"default"}\n';
  expect(await clientVersion(fakeDocker({ [line]: json }).docker)).toEqual({
    program: 'docker',
    version: '28.2.2',
    build: 'e6534b4',
    apiVersion: '1.50',
    platform: 'linux/amd64',
  });
});

test('something else that is called docker is an error', async () => {
  await expect(clientVersion(fakeDocker({ [line]: 'Emulate Docker CLI using podman.\n' }).docker)).rejects.toThrow(
    /version is not readable \(SyntaxError\): "Emulate Docker/,
  );
  await expect(clientVersion(fakeDocker({ [line]: '{"Version":"5.0"}' }).docker)).rejects.toThrow(/version is not readable \(ZodError\)/);
});
