import { dev as startDevServer } from 'astro';
import { portOf } from './port.ts';

/** Serves the pages as they are edited. Search and redirects come with a build only. */
export async function dev(args: string[]): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await startDevServer({ server: { port: portOf(args) } });
  return new Promise(() => {});
}
