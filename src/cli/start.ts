import { build } from './build.ts';
import { portOf } from './port.ts';
import { serve } from './serve.ts';

/** Builds the site, serves the built files and prints the address. `--port N` (default 4321); stays until Ctrl+C. */
export async function start(args: string[]): Promise<number> {
  const code = await build([]);
  if (code !== 0) return code;
  const { url } = await serve({ port: portOf(args) });
  console.log(`\nThe book is ready at ${url}\nStop it with Ctrl+C.`);
  return new Promise(() => {});
}
