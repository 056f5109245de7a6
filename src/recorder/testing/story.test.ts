import { expect, test } from 'vitest';
import { tellsTheSame } from './story.ts';

test.each<[string, string, string, boolean]>([
  ['other numbers', 'clone() = 16007\nuts:[4026532617]', 'clone() = 1028\nuts:[4026532398]', true],
  ['the same number again', 'uts:[4026531838] uts:[4026531838]', 'uts:[4026532251] uts:[4026532251]', true],
  ['another number where the same was shown', 'uts:[4026531838] uts:[4026531838]', 'uts:[4026532251] uts:[4026532398]', false],
  ['the same number where another was shown', 'uts:[4026531838] uts:[4026532617]', 'uts:[4026532251] uts:[4026532251]', false],
  ['1 is not any number', 'pid 1', 'pid 1028', false],
  ['another answer', 'box\n1', 'vm\n1', false],
  ['nothing was printed', 'box', '', false],
  ['more was printed', '', 'warning', false],
  ['left out on the page', 'a\n…', 'a\nb\nc', true],
  ['the number of a job, which only a terminal shows', '[1] 29425\nbox', 'box', true],
  ['the slowest answer', 'seq=0 ttl=64 time=0.108 ms', 'seq=0 ttl=64 time=1020.944 ms', true],
  ['another disk, another distribution', '/dev/vda / ext4\nPRETTY_NAME="Debian"', 'overlay / overlay\nPRETTY_NAME="Ubuntu"', true],
  ['another cgroup', '8:pids:/', '8:pids:/box', false],
  ['addresses, times and shares', '0x557cb41140d0 Nov 24 10:29 29%', '0x55a7ffbde0d0 Dec  1 08:05 7%', true],
  ['a small number in hexadecimal is none', '0x1f', '0x20', false],
  ['lines in another order', 'a\nb', 'b\na', false],
])('%s', (_, output, printed, same) => expect(tellsTheSame({ command: './leave', output }, printed)).toBe(same));

test('what a clone prints comes in any order', () => {
  const output = 'parent: clone() = 16007\nchild:  getpid() = 1\nuts:[4026532617]';
  const printed = 'child:  getpid() = 1\nparent: clone() = 1028\nuts:[4026532398]';
  expect(tellsTheSame({ command: './newns hostname', output }, printed)).toBe(true);
  expect(tellsTheSame({ command: './newns hostname', output }, printed.replace('= 1\n', '= 2\n'))).toBe(false);
});
