import { preview } from 'astro';

/** Serves the built site at `port`, or at the next free one. Returns its address, the base included. */
export async function serve({ port }: { port: number }): Promise<{ url: string; stop: () => Promise<void> }> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await preview({ logLevel: 'error', server: { port, host: '127.0.0.1' } });
  const { readBookConfig } = await import('../catalog/index.ts');
  return { url: `http://localhost:${server.port}${readBookConfig().base}`, stop: () => server.stop() };
}
