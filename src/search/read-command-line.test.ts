import { expect, test } from 'vitest';
import { realTree } from '../docker/testing/real-tree.ts';
import { readCommandLine } from './read-command-line.ts';

const popular = ['container run', 'container ls', 'container rm'];

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
  ['docker compose -f a.yaml up', ['compose/up']],
  ['dcoker ps', ['container/ls']],
  ['docker comit', ['container/commit']],
  ['docker container comit', ['container/commit']],
  ['-p', ['container/run#publish']],
  ['--force', ['container/rm#force']],
  ['-aq', ['container/ls#all', 'container/ls#quiet']],
  ['--nonsense', []],
  ['docker', []],
  ['docker 是什么', []],
  ['删除容器', []],
  ['run 容器', []],
  ['ls -la', []],
  ['', []],
])('%s leads to %j', (typed, ids) => {
  expect(readCommandLine(typed, realTree, popular)).toEqual(ids.map((id) => `commands/${id}`));
});
