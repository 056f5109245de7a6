import { expect, test } from 'vitest';
import { plainLine } from './plain-line.ts';

test.each([
  ['docker ps', 'docker ps'],
  ['  docker ps  ', 'docker ps'],
  ['$ docker ps', 'docker ps'],
  ['# docker ps', 'docker ps'],
  ['❯ docker ps', 'docker ps'],
  ['> docker ps', 'docker ps'],
  ['user@host:~/app$ docker ps', 'docker ps'],
  ['[root@host ~]# docker ps', 'docker ps'],
  ['user@mac ~ % docker ps', 'docker ps'],
  ['➜  app docker ps', 'docker ps'],
  ['PS C:\\Users\\me> docker ps', 'docker ps'],
  ['C:\\> docker ps', 'docker ps'],
  ['user@host', 'user@host'],
  ['nginx@sha256:abc | grep # x', 'nginx@sha256:abc | grep # x'],
  ['sudo docker ps', 'docker ps'],
  ['$ sudo docker ps', 'docker ps'],
  ['ｄｏｃｋｅｒ　ｐｓ', 'docker ps'],
  ['docker run －－rm', 'docker run --rm'],
  ['docker rm －f', 'docker rm -f'],
  ['docker run —rm', 'docker run --rm'],
  ['docker run ——rm', 'docker run --rm'],
  ['docker run –rm', 'docker run --rm'],
  ['docker rm −f', 'docker rm -f'],
  ['docker rm ‐f', 'docker rm -f'],
  ['—rm', '--rm'],
  // Dashes that are no option's stay.
  ['1979—2013', '1979—2013'],
  ['容器——进程', '容器——进程'],
  ['$HOME', '$HOME'],
  ['#5', '#5'],
  ['sudoku', 'sudoku'],
  ['', ''],
])('%j is %j', (typed, plain) => {
  expect(plainLine(typed)).toBe(plain);
});
