import { preview } from 'astro';
import { readBookConfig } from '../catalog/index.ts';
import { portOf } from './port.ts';

/** Serves the built site at `port`, or at the next free one. Returns its address, the base included. */
export async function serve({ port }: { port: number }): Promise<{ url: string; stop: () => Promise<void> }> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await preview({ logLevel: 'error', server: { port, host: '127.0.0.1' } });
  return { url: `http://localhost:${server.port}${readBookConfig().base}`, stop: () => server.stop() };
}

/** Serves what was built before, at `--port N` (default 4321), until Ctrl+C. */
export async function serveUntilStopped(args: string[]): Promise<number> {
  const { url } = await serve({ port: portOf(args) });
  console.log(`Serving at ${url}`);
  return new Promise(() => {});
}
