import { expect, test } from 'vitest';
import { countHan, firstSentence, pinyinOrder, readingMinutes } from './han.ts';

test.each([
  ['', 0],
  ['Docker', 0],
  ['容器', 2],
  ['容器，namespace（命名空间）。', 6],
  ['𠮷', 1],
  ['〇', 1],
  ['カナ、かな', 0],
])('%j has %i 汉字', (text, count) => expect(countHan(text)).toBe(count));

test.each([
  ['', 1],
  ['短', 1],
  ['字'.repeat(350 * 4), 4],
  ['word '.repeat(180 * 3), 3],
  ['字'.repeat(350) + ' word'.repeat(180), 2],
  // A path or an option is one word, however many parts it has.
  ['/etc/docker/daemon.json '.repeat(180 * 2), 2],
  ['字'.repeat(350 + 176), 2],
])('%.10j… takes minutes to read', (text, minutes) => expect(readingMinutes(text)).toBe(minutes));

test('pinyinOrder', () => {
  const sorted = (...words: string[]) => words.sort(pinyinOrder.compare);
  expect(sorted('镜像', '容器', '命名空间', '第10章', '第9章', '卷')).toEqual(['第9章', '第10章', '镜像', '卷', '命名空间', '容器']);
  expect(sorted('overlay', 'Docker', 'cgroup', 'Cgroup')).toEqual(['cgroup', 'Cgroup', 'Docker', 'overlay']);
});

test('pinyinOrder puts Latin before 汉字', () => expect(['曹', 'cgroup'].sort(pinyinOrder.compare)).toEqual(['cgroup', '曹']));

test.each([
  ['先发SIGTERM；十秒后发SIGKILL。', '先发SIGTERM'],
  ['跟着看新日志。按Ctrl+C停下。', '跟着看新日志'],
  ['没有句号', '没有句号'],
  ['写成`a；b`也行。', '写成`a；b`也行'],
  ['', ''],
])('the first sentence of %j is %j', (text, sentence) => expect(firstSentence(text)).toBe(sentence));
