import { expect, test } from 'vitest';
import { canonical, folded, simplifier } from './canonical.ts';
import { chineseName, seam } from './lexicon.ts';
import { tokensOf, wordsOf } from './words.ts';

/** With `|` for a seam, as many as there are. */
function shown(text: string): string {
  return canonical(folded(text))
    .replaceAll(new RegExp(`${seam}+`, 'g'), '|')
    .trim();
}

test.each([
  ['怎么移除映像档', '|删除|镜像|'],
  ['删镜像', '|删除|镜像|'],
  ['看日志', '|查看|日志|'],
  ['命名空间', '|命名空间|'],
  ['用户', '|用户|'],
  ['退出登录', '|退出登录|'],
  ['ＤＯＣＫＥＲ　ＰＳ', 'docker ps'],
  ['a\u0000b\u202Ec', 'a b c'],
  ['', ''],
])('%j reads %j', (typed, read) => {
  expect(shown(typed)).toBe(read);
});

test('traditional characters become simplified ones, others stay', () => {
  expect(simplifier('資资網网')('資料與網')).toBe('资料與网');
});

test.each([
  ['net_cls', ['net_cls', 'net', 'cls']],
  ['/sys/fs/cgroup', ['sys/fs/cgroup', 'sys', 'fs', 'cgroup']],
  ['setns()', ['setn']],
  ['images ls status', ['image', 'ls', 'status']],
  ['虚拟机', ['虚拟机', '虚拟', '拟机']],
  ['卷', ['卷']],
  ['a.b.', ['a.b']],
  ['😀 مرحبا', []],
])('%j is found by %j', (text, tokens) => {
  expect([...tokensOf(text)]).toEqual(tokens);
});

test('a word knows the 字 before it, where nothing was written between', () => {
  expect(wordsOf(`数据${seam}眷`).map(({ before }) => before)).toEqual(['', '数据']);
  expect(wordsOf('数据 眷').map(({ before }) => before)).toEqual(['', '']);
});

test.each([
  ['container pause', '容器 暂停'],
  ['image rm', '镜像 删除'],
  ['container logs', '容器 日志'],
  ['container stats', undefined],
])('docker %s is %s', (path, name) => {
  expect(chineseName(path)).toBe(name);
});
