import { expect, test } from 'vitest';
import { type CodeMeta, parseCodeMeta } from './code-meta.ts';

const nothing: CodeMeta = { mark: new Set(), inserted: new Set(), deleted: new Set(), lineNumbers: false, fragment: false, unknown: [] };

test.each<[string, Partial<CodeMeta>]>([
  ['', {}],
  ['title="配置 文件"', { title: '配置 文件' }],
  ['title=""', { title: '' }],
  ['ran="linux"', { ran: 'linux' }],
  ['ran="no" why="要两台机器"', { ran: 'no', why: '要两台机器' }],
  ['mark="2"', { mark: new Set([2]) }],
  ['mark="2,4-6"', { mark: new Set([2, 4, 5, 6]) }],
  ['mark="4-6, 2"', { mark: new Set([4, 5, 6, 2]) }],
  ['mark="3-3"', { mark: new Set([3]) }],
  ['ins="1" del="2-3"', { inserted: new Set([1]), deleted: new Set([2, 3]) }],
  ['lines', { lineNumbers: true }],
  ['file="practice/lamp/compose.yaml"', { file: 'practice/lamp/compose.yaml' }],
  ['file="principles/newns.c" region="child" lines', { file: 'principles/newns.c', region: 'child', lineNumbers: true }],
  ['fragment', { fragment: true }],
  ['  lines   title="a=b"  ', { lineNumbers: true, title: 'a=b' }],
])('reads %s', (meta, expected) => {
  expect(parseCodeMeta(meta)).toEqual({ ...nothing, ...expected });
});

test.each<[string, Partial<CodeMeta>]>([
  ['mark="x"', { unknown: ['mark="x"'] }],
  ['mark="3-1"', { unknown: ['mark="3-1"'] }],
  ['mark="0"', { unknown: ['mark="0"'] }],
  ['mark="1,,2"', { unknown: ['mark="1,,2"'] }],
  ['mark="1-2-3"', { unknown: ['mark="1-2-3"'] }],
  ['ins="1-"', { unknown: ['ins="1-"'] }],
  ['mark=""', { unknown: ['mark=""'] }],
  ['mark=2', { unknown: ['mark=2'] }],
  ['titel="x"', { unknown: ['titel="x"'] }],
  ['Lines numbered', { unknown: ['Lines', 'numbered'] }],
  ["title='x'", { unknown: ["title='x'"] }],
  ['title="x', { unknown: ['title="x'] }],
  ['file=a.c', { unknown: ['file=a.c'] }],
  ['fragment="yes"', { unknown: ['fragment="yes"'] }],
  ['{2,3}', { unknown: ['{2,3}'] }],
])('leaves %s to the check', (meta, expected) => {
  expect(parseCodeMeta(meta)).toEqual({ ...nothing, ...expected });
});
