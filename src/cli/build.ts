import { rmSync } from 'node:fs';
import { build as buildSite } from 'astro';
import { sourceIssues } from '../checks/index.ts';
import { formatIssues } from '../core/index.ts';

/** Folder of the built site, below the project root: `BOOK_OUT` of the environment, else `dist`. */
export function outFolder(): string {
  return process.env['BOOK_OUT'] ?? 'dist';
}

/**
 * Builds the site into the out folder. The content is checked first, so that a fault in it is reported with its line
 * instead of as a failed page. `--quiet` prints problems only, `--memory` the peak memory at the end.
 */
export async function build(args: string[]): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const issues = sourceIssues();
  if (issues.length > 0) {
    console.error(formatIssues(issues));
    return 1;
  }
  rmSync(outFolder(), { recursive: true, force: true });
  await buildSite({ logLevel: args.includes('--quiet') ? 'warn' : 'info' });
  if (args.includes('--memory')) console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  return 0;
}
