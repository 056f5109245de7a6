import { build } from './build.ts';
import { serve } from './serve.ts';

/** Builds the site, serves the built files and prints the address. `--port N` (default 4321); stays until Ctrl+C. */
export async function start(args: string[]): Promise<number> {
  const at = args.indexOf('--port');
  const port = at === -1 ? 4321 : Number(args[at + 1]);
  const code = await build([]);
  if (code !== 0) return code;
  const { url } = await serve({ port });
  console.log(`\nThe book is ready at ${url}\nStop it with Ctrl+C.`);
  return new Promise(() => {});
}
