import { expect, test } from 'vitest';
import type { Transcript } from '../schemas/index.ts';
import { changeTable, compareTranscripts } from './compare-transcripts.ts';

const before: Transcript = {
  run: 'docker ps',
  setup: ['docker run -d --name web nginx'],
  output: 'ID             STATUS\ne4fedef0bdb1   Up 8 seconds',
  exit: 0,
  client: '28.2.2',
  daemon: '20.10.24',
  kernel: '6.18.44',
  date: '2026-11-24',
};
const whatChanged = (now: Partial<Transcript>) =>
  compareTranscripts('container/ls', before, { ...before, ...now }).map(({ what, before: old, now: fresh }) => [what, old, fresh]);

test.each<[string, Partial<Transcript>, string[][]]>([
  ['nothing', {}, []],
  ['ids, times and the day are no change', { output: 'ID             STATUS\nc0ffee000001   Up 2 minutes', date: '2027-01-01' }, []],
  [
    'a line',
    { output: 'ID   STATUS\ne4fedef0bdb1   Exited (1) 8 seconds ago' },
    [['output', '<id>  Up <span>', '<id>  Exited (1) <span> ago']],
  ],
  ['a line more', { output: `${before.output}\nmore` }, [['output', '', 'more']]],
  [
    'the scene',
    { setup: ['docker run -d --name blog nginx'] },
    [['setup', 'docker run -d --name web nginx', 'docker run -d --name blog nginx']],
  ],
  [
    'exit status and engine',
    { exit: 1, daemon: '29.0.0' },
    [
      ['exit', '0', '1'],
      ['daemon', '20.10.24', '29.0.0'],
    ],
  ],
])('%s', (_, now, expected) => expect(whatChanged(now)).toEqual(expected));

test('what a person reads', () => {
  const changes = [
    ...compareTranscripts('container/ls', undefined, before),
    ...compareTranscripts('container/ls', before, { ...before, exit: 1 }),
  ];
  expect(changeTable(changes)).toMatchInlineSnapshot(`
    "container/ls  docker ps  new   ID             STATUS
    container/ls  docker ps  exit  0 → 1"
  `);
});
