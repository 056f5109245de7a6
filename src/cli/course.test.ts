import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from './commands.ts';

let folder = '';
const said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'course-'));
  said.length = 0;
  vi.stubEnv('BOOK', 'src/checks/fixtures/sound');
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockImplementation((text) => void said.push(String(text)));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const sound = 'title: 课\nmodules:\n  - title: 一\n    items:\n      - id: chapters/first#what\n      - note: 做\n';

function write(text: string): string {
  const file = join(folder, 'my-course.yaml');
  writeFileSync(file, text);
  return file;
}

/** What a person reads, with the folder of this run left out. */
const words = () => said.join('\n').replaceAll(`${folder}/`, '');

test('a cartridge beside the course, unless another form is wanted', async () => {
  const file = write(sound);
  expect(await run(['course', file])).toBe(0);
  expect(words()).toBe('my-course.imscc: 1 modules, 2 items.');
  expect(Object.keys(unzipSync(readFileSync(join(folder, 'my-course.imscc'))))).toContain('imsmanifest.xml');
  expect(await run(['course', file, '--format', 'markdown', '--out', join(folder, 'plan.md')])).toBe(0);
  expect(readFileSync(join(folder, 'plan.md'), 'utf8')).toContain('](https://book.example/book/chapters/first/#what)');
});

test('all unknown ids at once, each with its line and the nearest; nothing is written', async () => {
  const file = write(`${sound}      - id: chapters/frist\n      - id: nothing\n`);
  expect(await run(['course', file])).toBe(1);
  expect(words()).toMatchInlineSnapshot(`
    "my-course.yaml:7  course/unknown-id
      the course "课" leads to "chapters/frist", which does not exist
      → did you mean "chapters/first"?

    my-course.yaml:8  course/unknown-id
      the course "课" leads to "nothing", which does not exist
      → name an id that exists; links.json lists them

    2 problems in 1 file"
  `);
  expect(existsSync(join(folder, 'my-course.imscc'))).toBe(false);
});

test('ids that have moved are followed, each is named with its line, and the course stays as it is', async () => {
  const text = `${sound}      - id: chapters/start#what\n      - id: commands/rm#force\n`;
  const file = write(text);
  expect(await run(['course', file, '--format', 'csv'])).toBe(0);
  expect(words()).toMatchInlineSnapshot(`
    "my-course.yaml:7  "chapters/start#what" has moved, and what was written leads to "chapters/first#what": write that into the course
    my-course.yaml:8  "commands/rm#force" has moved, and what was written leads to "commands/container/rm#force": write that into the course
    my-course.csv: 1 modules, 4 items."
  `);
  expect(readFileSync(join(folder, 'my-course.csv'), 'utf8')).toContain('https://book.example/book/commands/container/rm/#force');
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('keys that a course does not have', async () => {
  expect(await run(['course', write(sound.replace('modules', 'moduls'))])).toBe(1);
  expect(words()).toContain('my-course.yaml:3  data/unknown-key');
});

test('nothing is written over, unless forced', async () => {
  const file = write(sound);
  const out = join(folder, 'my-course.csv');
  writeFileSync(out, 'mine');
  expect(await run(['course', file, '--format', 'csv'])).toBe(2);
  expect(words()).toBe('my-course.csv exists and was left as it is: name another file with --out, or write over it with --force');
  expect(readFileSync(out, 'utf8')).toBe('mine');
  expect(await run(['course', file, '--format', 'csv', '--force'])).toBe(0);
  expect(readFileSync(out, 'utf8')).not.toBe('mine');
  expect(await run(['course', file, '--out', file, '--force'])).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe(sound);
});

test('a calendar needs days, from the file or the command line', async () => {
  const file = write(sound);
  expect(await run(['course', file, '--format', 'ics'])).toBe(2);
  expect(words()).toContain('add "--start 2026-12-01 --every week"');
  expect(await run(['course', file, '--format', 'ics', '--start', '2026-12-01'])).toBe(0);
  expect(readFileSync(join(folder, 'my-course.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20261201');
});

test.each([
  [['nowhere.yaml'], 'There is no file nowhere.yaml'],
  [[], 'Name one course file.'],
  [['a.yaml', '--format', 'imsc'], 'There is no format "imsc": did you mean "imscc"?'],
  [['a.yaml', '--every', 'weeks'], 'There is no rhythm "weeks": did you mean "week"?'],
  [['a.yaml', '--start', '2026-02-30'], '"2026-02-30" is no day: write it as 2026-12-01'],
  [['a.yaml', '--fromat', 'csv'], "Unknown option '--fromat'"],
])('%j', async (args, message) => {
  expect(await run(['course', ...args])).toBe(2);
  expect(words()).toContain(message);
});
