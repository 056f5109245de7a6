import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCatalog, parseCodeMeta, readContent } from '../catalog/index.ts';
import { obstacle, runInSandbox, type Step, stepsOf } from './testing/run-in-sandbox.ts';
import { tellsTheSame } from './testing/story.ts';

/** The programs of the chapters on principles, compiled and run; what they print is what the chapters show. */
const samples = 'content/samples/principles';
const { chapters, samples: files } = buildCatalog(readContent('content').content);
const programs = [...files.values()].filter(({ file }) => file.startsWith(samples)).map(({ path }) => path.split('/').at(-1) ?? '');

const reason = await obstacle();
if (reason !== undefined) console.log(`The programs of the chapters on principles are not run: ${reason}.`);

/** Recorded sessions; those with docker need an engine. */
const recorded = chapters.flatMap(({ slug, structure }) =>
  structure.code
    .filter(({ language, meta }) => language === 'console' && parseCodeMeta(meta).ran !== 'no')
    .map(({ value, line }) => ({ name: `${slug}.mdx:${line}`, steps: stepsOf(value) })),
);
/** What the programs must do besides what the chapters show. */
const unshown = readFileSync(join(import.meta.dirname, 'fixtures/programs.console'), 'utf8')
  .trim()
  .split('\n\n')
  .map((text, i) => ({ name: `programs.console, session ${i + 1}`, steps: stepsOf(text) }));
const sessions = [...recorded, ...unshown].filter(
  ({ steps }) => programsOf(steps).length > 0 && !steps.some(({ command }) => command.startsWith('docker ') || changesMachine(command)),
);

/** Settings below /proc/sys are of the whole machine, and no sandbox gives them back. */
function changesMachine(command: string): boolean {
  return /> ?\/proc\/sys\//.test(command);
}

/** Process id of the container that the chapter on namespaces looks into. */
const containerOfTheBook = '12702';

describe.skipIf(reason !== undefined)('a session is what happens', () => {
  test.for(sessions)('$name', async ({ steps }, { skip }) => {
    skip(needsV1(steps) && !existsSync('/sys/fs/cgroup/pids'), 'the session is of cgroup v1');
    const builds = programsOf(steps).filter((name) => name.endsWith('.c') && !isCompiledIn(steps, name));
    const before = [...builds.map(compile), ...inRootfs(steps)];
    const commands = [...before, ...steps.map(({ command }) => command.replaceAll(containerOfTheBook, '$SHOP'))];
    const printed = (await runInSandbox(commands, samples)).slice(before.length);
    const results = steps.map((step, i) => ({ ...step, printed: printed[i] ?? '' }));
    expect(results.filter((result) => !tellsTheSame(result, result.printed))).toEqual([]);
  });
});

test('every program is in a session', () => {
  expect(programs.filter((name) => !sessions.some(({ steps }) => programsOf(steps).includes(name)))).toEqual([]);
});

/** In the names of what the test below makes, so that it never looks at what another run makes. */
const own = `principles-${process.pid}-`;
const sleep = `sleep ${100_000_000 + process.pid}`;

test.skipIf(reason !== undefined)('nothing is left of a session that leaves much behind, or does not end', async () => {
  const before = await traces();
  const busy = [compile('container.c'), `mount -t tmpfs ${own}tmpfs rootfs/tmp`, `setsid ${sleep} &`, `./container rootfs /bin/${sleep} &`];
  await runInSandbox(busy, samples);
  await expect(runInSandbox([...busy, sleep], samples, 5)).rejects.toThrow('did not end in time');
  expect(await traces()).toEqual(before);
});

/** Files of the programs that a session runs: `./newns` is `newns.c`. */
function programsOf(steps: readonly Step[]): string[] {
  const named = steps.flatMap(({ command }) => [...command.matchAll(/(?:^|\s)(?:\.\/(\w+)|sh (\w+\.sh)|cc .* (\w+\.c)$)/g)]);
  const names = named.flatMap(([, program, script, source]) => script ?? source ?? `${program}.c`);
  return [...new Set(names)].filter((name) => programs.includes(name));
}

function isCompiledIn(steps: readonly Step[], name: string): boolean {
  return steps.some(({ command }) => command.startsWith('cc ') && command.endsWith(` ${name}`));
}

function compile(name: string): string {
  return `cc -Wall -Wextra -Werror -o ${name.replace(/\.c$/, '')} ${name}`;
}

/** What compiles the programs that a session runs in the new root, where no library is, if it does not do so itself. */
function inRootfs(steps: readonly Step[]): string[] {
  const names = steps.flatMap(({ command }) => /^\.\/\w+ rootfs \/(\w+) /.exec(command)?.[1] ?? []);
  return names
    .filter((name) => programs.includes(`${name}.c`) && !isCompiledIn(steps, `${name}.c`))
    .map((name) => `cc -static -o rootfs/${name} ${name}.c`);
}

function needsV1(steps: readonly Step[]): boolean {
  return steps.some(({ command }) => command.includes('/sys/fs/cgroup/pids/box'));
}

/** Cgroups, folders, mounts and processes of sandboxes. The kernel takes the last two away a moment after the first process. */
async function traces(): Promise<string[]> {
  const cgroups = existsSync('/sys/fs/cgroup/pids') ? '/sys/fs/cgroup/pids' : '/sys/fs/cgroup';
  const running = () =>
    [readFileSync('/proc/mounts', 'utf8'), execFileSync('ps', ['-e', '-o', 'args='], { encoding: 'utf8' })]
      .flatMap((text) => text.split('\n'))
      .filter((line) => line.includes(own) || line.includes(sleep));
  for (let tries = 0; running().length > 0 && tries < 50; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return [...running(), ...[...readdirSync(cgroups), ...readdirSync(tmpdir())].filter((name) => name.startsWith(own))];
}
