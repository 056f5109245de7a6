import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../browser/index.ts';
import { runStep, type Step } from './run-step.ts';

const results = 'test-results';

const steps: Step[] = [
  { name: 'formatting', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'lint', run: ['node_modules/oxlint/bin/oxlint', 'src', 'e2e'] },
  { name: 'types', run: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'] },
  {
    name: 'unit tests',
    run: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'src/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${results}/unit.json`,
    ],
  },
  { name: 'build', run: ['src/cli/main.mjs', 'build', '--quiet'] },
  {
    name: 'build below a base path',
    run: ['src/cli/main.mjs', 'build', '--quiet'],
    environment: { BOOK_OUT: `${results}/sites/based`, BOOK_BASE: '/docker-notes/' },
  },
  {
    name: 'build of another book',
    run: ['src/cli/main.mjs', 'build', '--quiet'],
    environment: { BOOK_OUT: `${results}/sites/tiny`, BOOK: 'src/checks/fixtures/sound' },
  },
  { name: 'content checks', run: ['src/cli/main.mjs', 'check'] },
];

/**
 * Runs everything: formatting, lint, types, unit tests, builds, content checks, browser tests. Every step runs, so that one
 * run shows all problems; browser tests need the builds. The last line counts the tests.
 */
export async function test(): Promise<number> {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const browser = findBrowser((line) => console.log(line));
  const failed: string[] = [];
  for (const step of steps) if ((await runStep(step)) !== 0) failed.push(step.name);
  const built = !failed.some((name) => name.startsWith('build'));
  const browserTests = {
    name: 'browser tests',
    run: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'],
    environment: { CHROME_PATH: browser },
  };
  if (!built || (await runStep(browserTests)) !== 0) failed.push(built ? 'browser tests' : 'browser tests (not run: a build failed)');
  const counts = [unitCounts(), browserCounts()];
  const passed = counts.reduce((total, count) => total + count.passed, 0);
  const broken = counts.reduce((total, count) => total + count.failed, 0);
  const skipped = counts.reduce((total, count) => total + count.skipped, 0);
  console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
  console.log(`tests: ${passed} passed, ${broken} failed, ${skipped} skipped`);
  return failed.length === 0 ? 0 : 1;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function unitCounts(): Counts {
  const report: { numPassedTests?: number; numFailedTests?: number; numPendingTests?: number } = readReport(`${results}/unit.json`);
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0, skipped: report.numPendingTests ?? 0 };
}

function browserCounts(): Counts {
  const { stats }: { stats?: { expected: number; unexpected: number; skipped: number } } = readReport(`${results}/browser.json`);
  return { passed: stats?.expected ?? 0, failed: stats?.unexpected ?? 0, skipped: stats?.skipped ?? 0 };
}

function readReport(file: string) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
