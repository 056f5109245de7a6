import { expect, test } from 'vitest';
import { planQuery } from './query.ts';

test.each<[string, string, string[]]>([
  ['an option', '--no-trunc', ['xflnotrunc']],
  ['a letter', '-P', ['xfspp']],
  ['a command', 'docker ps', ['"ps"', 'ps']],
  ['a command with an option', 'docker rm -f', ['rm xfsf', 'xfsf', 'rm', '"rm"']],
  ['a value goes with its option', 'docker logs --tail=100', ['logs xfltail', 'xfltail', 'logs', '"logs"']],
  ['a cluster is asked for letter by letter', 'docker ps -aq', ['ps xfsa', 'ps xfsq', 'xfsa', 'xfsq', 'ps', '"ps"']],
  ['a cluster alone', '-aq', ['xfsa', 'xfsq']],
  ['full-width letters', 'docker run －－rm', ['run xflrm', 'xflrm', 'run', '"run"']],
  ['an em dash', 'docker run —rm', ['run xflrm', 'xflrm', 'run', '"run"']],
  ['a prompt', '$ docker ps', ['"ps"', 'ps']],
  ['sudo', 'sudo docker rm -f', ['rm xfsf', 'xfsf', 'rm', '"rm"']],
  ['two words of a command', 'docker container rm -f', ['container rm xfsf', 'xfsf', 'container rm', '"container rm"', 'container', 'rm']],
  [
    'values are no part of the command',
    'docker run -v /a:/b nginx',
    ['run xfsv', 'xfsv', 'run', '"run /a:/b nginx"', 'run /a:/b nginx', '/a:/b', 'nginx'],
  ],
  ['nothing', '', []],
  ['blanks', ' 　', []],
  ['the program alone is asked for by its name', 'docker', ['docker']],
  ['a phrase', '退出码137', ['"退出码137"', '退出码137']],
  ['an identifier', 'CLONE_NEWPID', ['"CLONE_NEWPID"', 'CLONE_NEWPID']],
  ['a path', '/sys/fs/cgroup', ['"/sys/fs/cgroup"', '/sys/fs/cgroup']],
])('%s: %j', (_, typed, steps) => {
  expect(planQuery(typed).steps).toEqual(steps);
});

test('a command inside a command: all its options, then its words', () => {
  const { steps } = planQuery('docker rm $(docker ps -aq)');
  expect(steps).toEqual(expect.arrayContaining(['xfsa', 'xfsq', 'rm', 'ps']));
  expect(steps.join(' ')).not.toMatch(/[$()-]/);
});

test.each([
  ['怎么删除容器？', '删除容器'],
  ['怎样删除容器', '删除容器'],
  ['如何删除容器', '删除容器'],
  ['端口被占用怎么办', '端口被占用'],
  ['请问什么是namespace', 'namespace'],
  ['容器和镜像的区别是什么', '容器 镜像 区别'],
  ['为什么要用容器？', '容器'],
  ['日志在哪里', '日志'],
  ['能不能一下停掉', '停掉'],
  // A 字 that is a function word alone is a part of other words too.
  ['用户namespace的映射', '用户namespace 映射'],
  ['应用在容器里', '应用 容器里'],
  ['请求与存在', '请求 存在'],
])('the subject of %s is %s, asked for after the whole question', (question, subject) => {
  const { steps } = planQuery(question);
  expect(steps[0]).toBe(`"${question.replace('？', '')}"`);
  expect(steps).toContain(subject);
});

test.each(['为什么', '怎么办', '的', '想要'])('a question without a subject is asked for as it is: %s', (question) => {
  expect(planQuery(question).steps).toEqual([`"${question}"`]);
});
