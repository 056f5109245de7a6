import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { startPingServer } from './ping-server.ts';

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
}

function ask(host: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socketPath = host.replace('unix://', '');
    request({ socketPath, path, method: 'HEAD' }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    })
      .on('error', reject)
      .end();
  });
}

test('says of itself what it was told, and can do nothing else', async () => {
  const server = await startPingServer({ apiVersion: '1.50', osType: 'windows', experimental: false, swarm: 'active/worker' });
  try {
    const { status, headers } = await ask(server.host, '/_ping');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'api-version': '1.50', ostype: 'windows', 'docker-experimental': 'false', swarm: 'active/worker' });
    expect((await ask(server.host, '/v1.50/containers/json')).status).toBe(404);
  } finally {
    await server.close();
  }
  expect(existsSync(server.host.replace('unix://', ''))).toBe(false);
});
