import { expect, test } from 'vitest';
import { recordExample, recordPitfall } from './record-example.ts';
import type { Shell, ShellJob, ShellResult } from './run-shell.ts';
import type { Scene } from './scene-of.ts';

const versions = { client: '28.2.2', daemon: '20.10.24', kernel: '6.18.44', date: '2026-11-24', release: '6.18.44-of-somebody' };
const plain: Scene = { setup: [], input: undefined, terminal: false, stopAfter: undefined, exit: 0 };
const example = { wish: '删除', run: 'docker rm web' };

/** A shell that answers with these results in turn and remembers what it was asked. */
function shellThatSays(...results: Partial<ShellResult>[]): { shell: Shell; jobs: ShellJob[] } {
  const jobs: ShellJob[] = [];
  const shell: Shell = async (job) => {
    jobs.push(job);
    return { output: '', exit: 0, timedOut: false, ...results[jobs.length - 1] };
  };
  return { shell, jobs };
}

test('what is kept of an example that ran', async () => {
  const { shell, jobs } = shellThatSays({}, { output: 'web on 6.18.44-of-somebody' });
  const recording = await recordExample(example, { ...plain, setup: ['docker create web', 'docker start web'] }, shell, versions);
  expect(jobs.map(({ script }) => script)).toEqual(['set -e\ndocker create web\ndocker start web', 'docker rm web']);
  expect(recording).toEqual({
    transcript: {
      run: 'docker rm web',
      setup: ['docker create web', 'docker start web'],
      output: 'web on 6.18.44',
      exit: 0,
      client: '28.2.2',
      daemon: '20.10.24',
      kernel: '6.18.44',
      date: '2026-11-24',
    },
  });
});

test('how it was run is kept, too', async () => {
  const { shell } = shellThatSays({ output: 'tick', exit: 130 });
  const recording = await recordExample(example, { ...plain, input: 'y\n', terminal: true, stopAfter: 3 }, shell, versions);
  expect(recording).toMatchObject({ transcript: { input: 'y\n', terminal: true, stoppedAfter: 3, exit: 130 } });
});

test.each<[string, Partial<Scene>, Partial<ShellResult>[], string]>([
  ['its scene fails', { setup: ['docker create web'] }, [{ exit: 125 }], 'its scene failed with exit status 125'],
  ['it fails', {}, [{ exit: 1 }], 'exit status 1 instead of 0'],
  ['it does not fail as it should', { exit: 1 }, [{}], 'exit status 0 instead of 1'],
  ['one of its lines fails', {}, [{ output: 'Error response from daemon: no\ndone' }], 'it printed an error'],
  ['it does not end', {}, [{ timedOut: true, exit: 137 }], 'it did not end: its scene needs "stopAfter"'],
])('it is refused if %s', async (_, scene, results, why) => {
  const recording = await recordExample(example, { ...plain, ...scene }, shellThatSays(...results).shell, versions);
  expect(recording).toEqual({ refused: why, printed: results[0]?.output ?? '' });
});

test('it is refused if its page shows something else, and kept if it shows a part', async () => {
  const printed = 'one\ntwo';
  const record = (output: string) =>
    recordExample({ ...example, output, ran: 'engine' }, plain, shellThatSays({ output: printed }).shell, versions);
  expect(await record('one\nthree')).toEqual({ refused: 'its page shows something else', printed });
  expect(await record('one\n…')).toMatchObject({ transcript: { output: printed } });
});

test('a message is kept with what was printed, however it ended, and refused if it was not printed', async () => {
  const scene = { ...plain, run: 'docker rm web' };
  const printed = `Container ${'a'.repeat(64)} is running`;
  const record = (message: string) => recordPitfall(message, scene, shellThatSays({ output: printed, exit: 1 }).shell, versions);
  expect(await record(`Container ${'b'.repeat(64)} is running`)).toMatchObject({
    transcript: { run: 'docker rm web', output: printed, exit: 1 },
  });
  expect(await record('is paused')).toEqual({ refused: 'its message was not printed: is paused', printed });
});
