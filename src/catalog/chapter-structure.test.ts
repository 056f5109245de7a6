import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chapterStructure, type Mention } from './chapter-structure.ts';
import { isAccidentalDirective } from './directives.ts';

const source = readFileSync(new URL('fixtures/every-construct.mdx', import.meta.url), 'utf8');
const structure = chapterStructure(source);
const placed = (mentions: readonly Mention[]) => mentions.map(({ value, line }) => [value, line]);

describe('a chapter with every construct', () => {
  test('sections', () => {
    expect(structure.sections.map(({ id, depth, title, line }) => [id, depth, title, line])).toEqual([
      ['first', 2, '第一节：clone与命名空间', 8],
      [undefined, 3, '没有写id的小节', 17],
      ['top', 1, '一级标题', 47],
      ['Bad_Id', 2, '会出问题的', 69],
    ]);
  });

  test('text of a section: what a reader sees, without code blocks, citations and references to figures', () => {
    expect(structure.sections.slice(0, 2).map(({ text }) => text)).toEqual([
      '第一句说清楚这一节讲什么。第二句不进摘要，见与。\n又一段，引用，链接别处、本章，\n第二行也有--rm和外面。\n',
      '短。这里10:30拉取alpine:latest，比例1:2，选项--force，2 * 3 = 6。\n' +
        '名字一览\n名字 用途 pid 进程号 挂载点 目录|根 带标题的提示\n提示里的话。\n警告。\n看法。\n',
    ]);
  });

  test('code blocks: indented text is none, a longer fence holds a shorter one', () => {
    expect(structure.code).toEqual([
      { language: 'console', meta: 'title="在提示里" ran="linux"', value: '$ echo 1\n1', line: 33, section: undefined },
      { language: 'text', meta: '', value: '```bash\ndocker run\n```', line: 51, section: 'top' },
      { language: '', meta: '', value: '没有语言', line: 65, section: 'top' },
    ]);
  });

  test.each([
    [
      'inlineCode',
      [
        ['docker info', 6],
        ['clone', 8],
        ['--rm', 15],
        ['pid', 25],
        ['docker ps', 57],
      ],
    ],
    ['figures', [['boxes', 12]]],
    ['figureReferences', [['boxes', 10]]],
    ['errata', [['old-name', 61]]],
    [
      'terms',
      [
        ['namespace', 8],
        ['mount-point', 26],
        ['', 71],
      ],
    ],
    [
      'citations',
      [
        ['clone-manual', 10],
        ['pid-manual', 10],
        ['clone-manual', 14],
      ],
    ],
    [
      'links',
      [
        ['chapters/rootfs#overlay', 14],
        ['#table-of-names', 14],
        ['https://man.example/', 15],
        ['timeline#chroot', 59],
      ],
    ],
    ['tables', [['table-of-names', 21]]],
    [
      'unknownDirectives',
      [
        ['kbd', 71],
        ['video', 73],
        ['tip', 75],
      ],
    ],
    [
      'foreign',
      [
        ['<div>', 81],
        ['<kbd>', 83],
        ['mdxTextExpression', 83],
        ['mdxFlowExpression', 85],
        ['mdxjsEsm', 87],
      ],
    ],
    [
      'images',
      [
        ['no-alt.png', 79],
        ['whale.png', 79],
      ],
    ],
  ] as const)('%s', (kind, expected) => expect(placed(structure[kind])).toEqual(expected));

  test('the caption of a table', () => expect(structure.tables[0]?.caption).toBe('名字一览'));

  test('prose: headings, cells, labels and notes, each at its line; no code', () => {
    const at = (line: number) => structure.prose.filter((mention) => mention.line === line).map((mention) => mention.value);
    expect([6, 8, 21, 25, 26, 30, 31, 59, 76].map(at)).toEqual([
      ['开头的一段，在任何标题之前，用', '。'],
      ['第一节：', '与', '命名空间'],
      ['名字一览'],
      ['进程号'],
      ['挂载点', '目录|根'],
      ['带标题的提示'],
      ['提示里的话。'],
      ['引文里的', '链接'],
      ['内容'],
    ]);
    expect(structure.prose.some(({ value }) => /echo|docker run|没有语言|const/.test(value))).toBe(false);
  });

  test('a colon in a sentence does not cut the prose', () => {
    expect(structure.prose.find(({ line }) => line === 19)?.value).toContain('alpine:latest，比例1:2');
  });
});

test('lines count in what was given, with frontmatter or without', () => {
  const body = source.replace(/^---\n.*?\n---\n/s, '');
  expect(chapterStructure(body).sections.map(({ line }) => line)).toEqual([8, 17, 47, 69].map((line) => line - 4));
});

test.each([
  ['第一句话。又一句话。', '第一句话。'],
  ['它是什么？是进程。', '它是什么？'],
  ['短。\n\n第二段才够长。', '第二段才够长。'],
  [`${'长'.repeat(91)}。`, undefined],
  ['没有句号', undefined],
  ['```text\n代码里的一句话。\n```', undefined],
])('the summary of %j is %j', (text, summary) => {
  expect(chapterStructure(`## 题 {#a}\n\n${text}\n`).sections[0]?.summary).toBe(summary);
});

test('typography and directives are read as the site reads them', () => {
  const { prose, sections } = chapterStructure('## "引" -- \'号\' ... {#a}\n\n用--force\n');
  expect(sections[0]?.title).toBe('"引" -- \'号\' ...');
  expect(prose.at(-1)?.value).toBe('用--force');
});

test.each([
  [{ children: [], attributes: {} }, true],
  [{ children: [], attributes: null }, true],
  [{ children: [] }, true],
  [{ children: ['x'], attributes: {} }, false],
  [{ children: [], attributes: { id: 'x' } }, false],
])('%j is an accidental directive: %j', (node, is) => expect(isAccidentalDirective(node)).toBe(is));

test('links in two parts and footnotes are no Markdown of the book', () => {
  const text = '[那里][there]与[^1]\n\n[there]: chapters/nowhere\n\n[^1]: 注\n';
  expect(placed(chapterStructure(text).foreign)).toEqual([
    ['definition', 3],
    ['footnoteDefinition', 5],
  ]);
});
