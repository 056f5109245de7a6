import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Flags without which a headless Chromium does not start as root, or keeps calling hosts that a test machine cannot reach. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium for the browser tests, installing one as the last resort: `CHROME_PATH`, else one on the machine, else
 * Playwright's download, else (as root on Debian or Ubuntu) the distribution's package with a CJK font.
 *
 * @param say receives a line for each step that takes time
 * @returns path of the executable
 * @throws Error with one sentence that says what to install
 */
export function findBrowser(say: (line: string) => void = () => {}): string {
  const wanted = process.env['CHROME_PATH'];
  if (wanted !== undefined) {
    if (works(wanted)) return wanted;
    throw new Error(`CHROME_PATH names "${wanted}", which is no Chromium that starts: correct or unset it.`);
  }
  const found = onMachine() ?? downloaded(say) ?? packaged(say);
  if (found !== undefined) return found;
  throw new Error('The browser tests need a Chromium: install Chrome, Chromium or Edge and a CJK font, or name one with CHROME_PATH.');
}

function onMachine(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(works);
}

function downloaded(say: (line: string) => void): string | undefined {
  const path = chromium.executablePath();
  if (works(path)) return path;
  say('No Chromium on this machine: downloading the one of Playwright.');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return works(path) ? path : undefined;
}

function packaged(say: (line: string) => void): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  say('The download failed: installing the Chromium of the distribution and a CJK font.');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = [/^ID=ubuntu/m.test(system) ? 'chromium-browser' : 'chromium', 'fonts-noto-cjk'];
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'ignore', env: environment });
  return onMachine();
}

function works(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}
