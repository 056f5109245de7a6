import { expect, test } from 'vitest';
import { timelineSlices } from './index.ts';

const event = (slug: string, date: string, kind: string) => ({ id: `timeline#${slug}`, slug, data: { title: `事件${slug}`, date, kind } });
const events = [event('chroot', '1979', 'kernel'), event('jails', '2000-03-14', 'kernel'), event('docker', '2013-03-20', 'platform')];
const kinds = { kernel: '内核', runtime: '运行时', platform: '平台' };

test('the whole, each decade, each kind that has events, each event', () => {
  expect(timelineSlices(events, kinds).map(({ id, of, events: some }) => [id, of, some.map(({ slug }) => slug).join(' ')])).toEqual([
    ['timeline', 'timeline', 'chroot jails docker'],
    ['timeline/1970s', 'timeline', 'chroot'],
    ['timeline/2000s', 'timeline', 'jails'],
    ['timeline/2010s', 'timeline', 'docker'],
    ['timeline/kernel', 'timeline', 'chroot jails'],
    ['timeline/platform', 'timeline', 'docker'],
    ['timeline/chroot', 'timeline#chroot', 'chroot'],
    ['timeline/jails', 'timeline#jails', 'jails'],
    ['timeline/docker', 'timeline#docker', 'docker'],
  ]);
});

test('no slice hides another', () => {
  expect(() => timelineSlices([...events, event('kernel', '1991', 'kernel')], kinds)).toThrow(/called "kernel"/);
  expect(() => timelineSlices([...events, event('1970s', '1991', 'kernel')], kinds)).toThrow(/called "1970s"/);
});
