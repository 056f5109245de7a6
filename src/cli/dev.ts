import { dev as startDevServer } from 'astro';

/** Serves the pages as they are edited. Search and redirects come with a build only. */
export async function dev(args: string[]): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const at = args.indexOf('--port');
  await startDevServer({ server: { port: at === -1 ? 4321 : Number(args[at + 1]) } });
  return new Promise(() => {});
}
