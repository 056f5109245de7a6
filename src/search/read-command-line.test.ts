import { expect, test } from 'vitest';
import { realTree } from '../docker/testing/real-tree.ts';
import { readCommandLine } from './read-command-line.ts';

const popular = ['container run', 'container ls', 'container rm', 'image build', 'buildx build'];

test.each<[string, string[]]>([
  ['docker ps', ['container/ls']],
  ['ps', ['container/ls']],
  ['container remove', ['container/rm']],
  ['docker rm -f', ['container/rm#force', 'container/rm']],
  ['docker run -p', ['container/run#publish', 'container/run']],
  ['docker run --net host', ['container/run#net', 'container/run']],
  ['docker rm -f web', ['container/rm', 'container/rm#force']],
  ['docker ps -aq', ['container/ls', 'container/ls#all', 'container/ls#quiet']],
  ['$ sudo docker run —rm', ['container/run#rm', 'container/run']],
  ['docker rm $(docker ps -aq)', ['container/rm', 'container/ls', 'container/ls#all', 'container/ls#quiet']],
  ['docker compose -f a.yaml up', ['compose/up', 'compose#file']],
  ['dcoker ps', ['container/ls']],
  ['docker-compsoe up', ['compose/up']],
  ['docker-machine ls', []],
  ['docker comit', ['container/commit']],
  ['docker container comit', ['container/commit']],
  ['docker build --secret id=token', ['buildx/build#secret', 'image/build']],
  ['-p', ['container/run#publish']],
  ['--force', ['container/rm#force']],
  ['-aq', ['container/ls#all', 'container/ls#quiet']],
  ['--nonsense', []],
  ['docker', []],
  ['docker 是什么', []],
  ['删除容器', []],
  ['run 容器', ['container/run']],
  ['runn 容器', []],
  ['docker ps 看不到容器', ['container/ls']],
  ['ls -la', []],
  ['', []],
])('%s leads to %j', (typed, ids) => {
  expect(readCommandLine(typed, realTree, popular)?.ids ?? []).toEqual(ids.map((id) => `commands/${id}`));
});

test.each<[string, string | undefined]>([
  ['docker ps', undefined],
  ['ps', undefined],
  ['$ sudo docker run —rm', undefined],
  ['dcoker ps', 'docker ps'],
  ['docker container comit', 'docker container commit'],
  ['docker run --detatch nginx', 'docker run --detach nginx'],
  ['docker sp', 'docker ps'],
  ['-rm', '--rm'],
  ['--detatch', '--detach'],
  ['docker-compose up', 'docker compose up'],
])('%s is understood as %s', (typed, understood) => {
  expect(readCommandLine(typed, realTree, popular)?.understood).toBe(understood);
});

test.each([
  ['docker rm all of them', true],
  ['stack up', true],
  ['exec -it web sh', true],
  ['docker run -p 端口', true],
  ['docker ps 看不到容器', false],
  ['ps 只看id', false],
  ['stop a running container', false],
  ['restart policy', false],
  ['exec format error', false],
  ['manifest for nginx:9.9 not found: manifest unknown', false],
])('%s is surely a command: %s', (typed, certain) => {
  expect(readCommandLine(typed, realTree, popular)?.certain).toBe(certain);
});

test('a word of the book is no misspelt command', () => {
  expect(readCommandLine('libcontainer', realTree, popular, (word) => word === 'libcontainer')).toBeUndefined();
});
