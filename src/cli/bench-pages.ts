import { spawnSync } from 'node:child_process';
import { pageWeights } from '../checks/index.ts';
import { readBookConfig } from '../catalog/index.ts';
import { outFolder } from './build.ts';

/**
 * Builds the site once in a process of its own and prints the time and the peak memory, then the bytes over the wire (brotli)
 * of every chapter and of the heaviest other pages. Timings belong here and never in tests.
 */
export async function benchPages(): Promise<number> {
  const begun = performance.now();
  const measured = spawnSync(process.execPath, ['src/cli/main.mjs', 'build', '--quiet', '--memory'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (measured.status !== 0) return 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const weights = pageWeights(outFolder(), readBookConfig().base);
  const chapters = weights.filter((page) => page.id.startsWith('chapters/'));
  const others = weights.filter((page) => !page.id.startsWith('chapters/')).slice(0, 10);
  console.log(`build: ${seconds} s, ${measured.stdout.trim()}, ${weights.length} pages\n`);
  console.log('page                                       html  scripts   other   total (bytes, brotli)');
  for (const { id, html, scripts, other, total } of [...chapters, ...others])
    console.log(`${(id || '(home)').padEnd(40)} ${[html, scripts, other, total].map((bytes) => String(bytes).padStart(7)).join(' ')}`);
  return 0;
}
