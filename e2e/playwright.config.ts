import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments } from '../src/browser/index.ts';
import { sites } from './support/sites.ts';

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results/playwright',
  fullyParallel: true,
  // A slow machine is no failure: axe takes its time over the longest pages.
  timeout: 120_000,
  workers: 2,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: sites.book.url,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
    // Without a locale that knows 汉字 the browser calls a file "download".
    launchOptions: { executablePath: findBrowser(), args: launchArguments, env: { ...process.env, LANG: 'C.UTF-8' } },
  },
  webServer: Object.values(sites).map(({ url, port, environment }) => ({
    command: `"${process.execPath}" src/cli/main.mjs serve --port ${port}`,
    cwd: join(import.meta.dirname, '..'),
    url,
    env: { ...environment },
    reuseExistingServer: false,
    stdout: 'ignore' as const,
  })),
});
