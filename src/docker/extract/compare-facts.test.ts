import { expect, test } from 'vitest';
import { compareFacts, differenceTable } from './compare-facts.ts';

const flag = (long: string, more: object = {}): object => ({ long, type: 'string', ...more });
const file = (commands: object[], extracted = '2026-01-01'): object => ({ source: { version: '28.2.2', extracted }, commands });
const run = (flags: object[], more: object = {}): object => ({ path: 'container run', aliases: ['run'], flags, hiddenFlags: [], ...more });

test('the same facts of another day are the same', () => {
  expect(compareFacts(file([run([])]), file([run([])], '2026-02-02'))).toEqual([]);
});

test('names the place in words, down to the field', () => {
  const before = file([run([flag('pull', { default: 'missing' }), flag('rm')])]);
  const after = file([
    run([flag('all'), flag('pull', { default: 'always' })], { aliases: ['run', 'container start-new'], hiddenFlags: [flag('rm')] }),
  ]);
  expect(compareFacts(before, after).map(({ place }) => place)).toEqual([
    'container run aliases',
    'container run --pull default',
    'container run --rm',
    'container run --all',
    'container run hiddenFlags --rm',
  ]);
});

test('an added command is one row, whatever follows it', () => {
  const rows = compareFacts(file([run([])]), file([{ path: 'container attach' }, run([])]));
  expect(rows).toEqual([{ place: 'container attach', before: '–', after: '{"path":"container attach"}' }]);
});

test('renders a table whose columns stand', () => {
  const table = differenceTable([{ place: 'container run --pull default', before: 'missing', after: '–' }], '28.2.2', '29.7.2');
  expect(table.split('\n')).toEqual(['fact                          28.2.2   29.7.2', 'container run --pull default  missing  –']);
});
