import { expect, test } from 'vitest';
import { buildCatalog, linksOf, readContent } from '../catalog/index.ts';
import { searchRecords, type SearchRecord } from './records.ts';
import { tinyCatalog } from './testing/tiny-catalog.ts';

const records = searchRecords(tinyCatalog);

function record(id: string): SearchRecord | undefined {
  return records.find((it) => it.id === id);
}

test.each([
  ['the tiny book', tinyCatalog],
  ['the book', buildCatalog(readContent('content').content)],
])('%s has one record a link, in the order of links.json, with unique ids', (_, catalog) => {
  const found = searchRecords(catalog);
  const links = linksOf(catalog);
  expect(found.map(({ id, url, kind, title }) => ({ id, url, kind, title }))).toEqual(
    links.map(({ id, url, kind, title }) => ({ id, url, kind, title })),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
});

test('every kind of thing has a record', () => {
  const kinds = new Set(records.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(['chapter', 'command', 'event', 'figure', 'flag', 'group', 'message', 'page', 'section', 'term']);
});

test.each<[string, Partial<SearchRecord>]>([
  ['', { kind: 'page', title: '首页', url: '' }],
  ['chapters/first', { kind: 'chapter', summary: '读完这一章。', content: '读完这一章。', names: '第一章' }],
  ['chapters/first#what', { kind: 'section', title: '是什么', summary: '容器是一个被隔离的进程。', parent: '第一章' }],
  ['chapters/first#codes', { kind: 'section', title: '表：退出码', content: '', names: '' }],
  ['cheatsheet#all', { kind: 'section', title: '速查表：全部' }],
  ['commands/container/rm', { kind: 'command', summary: '删除容器', names: 'container rm rm container remove' }],
  ['commands/container/rm#force', { kind: 'flag', summary: '不等它停', content: '不等它停', parent: 'docker container rm' }],
  ['commands/container/rm#no-wait', { kind: 'flag', names: 'xflnowait no wait container rm rm container remove' }],
  ['commands/container', { kind: 'group', title: 'docker container' }],
  ['timeline#docker-2013', { content: '在PyCon上亮相 Solomon Hykes 2013-03', names: 'Docker发布 Docker released' }],
  ['glossary#container', { content: '被隔离的进程', names: '容器 container' }],
  [
    'troubleshooting#port-in-use',
    {
      kind: 'message',
      summary: 'port is already allocated',
      names: '端口已被占用 port is already allocated address already in use',
      content: 'port is already allocated\naddress already in use\n宿主机的端口被占了\n看谁在听\n换一个端口',
    },
  ],
  ['figures/layers', { content: '镜像的层 三层', names: '' }],
])('the record of "%s"', (id, expected) => {
  expect(record(id)).toMatchObject(expected);
});

test('a command is found by its purpose, its examples and its pitfalls', () => {
  expect(record('commands/container/rm')?.content).toBe('删除`容器`\n先停再删\n删掉全部\n还在跑\ncontainer is running');
});

test('an option is found by its long and its short word', () => {
  expect(record('commands/container/rm#force')?.names.split(' ')).toEqual(expect.arrayContaining(['xflforce', 'xfsf', 'force', 'rm']));
});

test('a section is found by its prose and by the identifiers of its code, not by those of other sections', () => {
  expect(record('chapters/first#what')?.content).toContain('CLONE_NEWPID');
  expect(record('chapters/first#what')?.content).toContain('CLONE_NEWUTS');
  expect(record('chapters/first#what')?.content).not.toContain('137');
});

test('a section without an id has no record', () => {
  expect(records.filter(({ title }) => title === '忘了id')).toEqual([]);
});
