import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a daemon says of itself in the answer to `/_ping`, by which the client hides commands and flags. */
export interface DaemonKind {
  apiVersion: string;
  osType: 'linux' | 'windows';
  experimental: boolean;
  swarm: 'inactive' | 'active/worker' | 'active/manager';
}

/** A daemon that can do nothing but answer `/_ping`. */
export interface PingServer {
  /** Value for `DOCKER_HOST`. */
  host: string;
  close(): Promise<void>;
}

/** Starts one on a socket in a fresh temporary folder, so that no real daemon is touched and no port is taken. */
export async function startPingServer(kind: DaemonKind): Promise<PingServer> {
  const folder = await mkdtemp(join(tmpdir(), 'docker-facts-'));
  const socket = join(folder, 'docker.sock');
  const server = createServer((request, response) => {
    const isPing = request.url?.endsWith('/_ping') ?? false;
    response.writeHead(isPing ? 200 : 404, headers(kind));
    response.end(request.method === 'HEAD' ? undefined : isPing ? 'OK' : '{"message":"only /_ping is answered here"}');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
  return {
    host: `unix://${socket}`,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function headers(kind: DaemonKind): Record<string, string> {
  return {
    'Api-Version': kind.apiVersion,
    OSType: kind.osType,
    'Docker-Experimental': String(kind.experimental),
    Swarm: kind.swarm,
    'Content-Type': 'text/plain',
  };
}
