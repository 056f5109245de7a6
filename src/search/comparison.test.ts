import { expect, test } from 'vitest';
import { comparedIn } from './comparison.ts';

test.each<[string, [string, string] | undefined]>([
  ['save和export的区别', ['save', 'export']],
  ['stop 和 kill 有什么区别？', ['stop', 'kill']],
  ['attach exec 区别', ['attach', 'exec']],
  ['v 和 mount 区别', ['v', 'mount']],
  ['rm vs rmi', ['rm', 'rmi']],
  ['镜像与容器是什么关系', ['镜像', '容器']],
  ['volume 和 bind mount 有啥不一样', ['volume', 'bind mount']],
  ['bind mount volume 区别', undefined],
  ['容器和虚拟机', undefined],
  ['区别', undefined],
  ['rm 和 rm 的区别', undefined],
  ['', undefined],
])('%j compares %j', (question, pair) => {
  expect(comparedIn(question)).toEqual(pair);
});
