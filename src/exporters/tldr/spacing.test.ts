import { expect, test } from 'vitest';
import { ended, spaced } from './spacing.ts';

test.each([
  ['列出docker容器', '列出 docker 容器'],
  ['宽度为50个字', '宽度为 50 个字'],
  ['用`rm`删除', '用 `rm` 删除'],
  ['用`rm`。', '用 `rm`。'],
  ['写`a`和`b`', '写 `a` 和 `b`'],
  ['限制内存、CPU和进程数', '限制内存、CPU 和进程数'],
  ['等 10 s', '等 10 s'],
])('%s', (text, expected) => expect(spaced(text)).toBe(expected));

test('a sentence ends half-width behind half-width', () => {
  expect(ended('列出容器', '：')).toBe('列出容器：');
  expect(ended('开一个 shell', '：')).toBe('开一个 shell:');
  expect(ended('用 `rm`', '。')).toBe('用 `rm`.');
});
