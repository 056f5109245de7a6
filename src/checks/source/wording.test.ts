import { expect, test } from 'vitest';
import {
  append,
  first,
  issuesAfter,
  type RedCase,
  replace,
  second,
  triplesOf,
  unrecorded,
  words,
  wordsOf,
} from '../fixtures/broken-book.ts';

/** A paragraph at the end of the second chapter. */
const red = (rule: string | undefined, ...texts: string[]): RedCase[] =>
  texts.map((text) => ({
    name: `${rule ?? 'fine'}: ${text}`,
    edits: [append(second, `\n${text}\n`)],
    expected: rule === undefined ? [] : [[rule, second, 60]],
  }));

const cases: RedCase[] = [
  ...red('prose/literal-asterisks', '**命名空间。**之后', '见**“重点”**吧', '一*“二”*三'),
  ...red('prose/half-width-punctuation', '先拉取,再启动', '对吗?', '停!', '注意: 它', '注意:它', '拉取:alpine', '先拉取; 再启动'),
  ...red('prose/half-width-punctuation', '镜像(image)', '(即镜像)', '用Linux (内核)', '它结束了.', '用`docker`, 然后'),
  ...red('prose/typed-space', '用 Docker启动', '用Docker 启动', '先拉取 再启动', '占5% 左右'),
  ...red('prose/typed-space', '用 `docker run`启动', '用`docker run` 启动', '见 [手册](#run-it)', '这是 **重点**', '[手册](#run-it) 里'),
  ...red('prose/wrong-term', '一个货柜'),
  ...red(
    undefined,
    '**命名空间**。之后',
    '用Docker Engine 28.2.2启动，对吗？',
    '2 * 3 * 4 = 24',
    '加上--force,-f',
    '写`先, 后 (x)*`',
    'https://man.example/(a),b',
  ),
  ...red(undefined, '```text\n先, 后 (x) **y** 货柜\n```', 'file.txt, a (b) c: d'),
  {
    name: 'a heading is judged once, with its code spans left out',
    edits: [append(second, '\n### 用 `a, b` {#run-it-well}\n'), append('data/permalinks.tsv', 'chapters/second#run-it-well\tsection\n')],
    expected: [['prose/typed-space', second, 60]],
  },
  {
    name: 'tables, lists, quotations, notes, captions and labels',
    edits: [
      append(second, '\n- 先,后\n\n> 先,后\n\n:::note[先,后]\n先,后\n:::\n'),
      replace(first, '| 容器是进程 | 对 |', '| 先,后 | 对 |'),
      replace(first, '[两种说法]', '[先,后]'),
    ],
    expected: [
      ['prose/half-width-punctuation', first, 38],
      ['prose/half-width-punctuation', first, 41],
      ['prose/half-width-punctuation', second, 60],
      ['prose/half-width-punctuation', second, 62],
      ['prose/half-width-punctuation', second, 64],
      ['prose/half-width-punctuation', second, 65],
    ],
  },
  {
    name: 'words outside chapters, at their lines',
    edits: [
      replace(first, '内核只认得进程。', '内核只认得 进程。'),
      replace('zh-CN/glossary/container.yaml', 'definition: 一个', 'definition: 货柜，一个'),
      replace('zh-CN/timeline/chroot.yaml', '第七版Unix', '第七版 Unix'),
      replace('zh-CN/figures/layers.yaml', '三个叠在', '有**三个**叠在'),
      replace('zh-CN/errata/first-year.yaml', '它始于1979年', '它始于1979年,'),
      replace(words, '加上`--force`', '加上 `--force`'),
      replace(words, '强制删除一个', '强制(删除)一个'),
      replace(words, '先停止再删除', '先停止, 再删除'),
      replace(words, '它还在运行，先', '它还在运行，先 '),
      replace(words, 'why: 启动一个', 'why: 货柜'),
    ],
    expected: [
      ['prose/typed-space', first, 12],
      ['prose/typed-space', words, 3],
      ['prose/half-width-punctuation', words, 5],
      ['prose/half-width-punctuation', words, 11],
      ['prose/typed-space', words, 15],
      ['prose/wrong-term', words, 18],
      ['prose/half-width-punctuation', 'zh-CN/errata/first-year.yaml', 4],
      ['prose/literal-asterisks', 'zh-CN/figures/layers.yaml', 3],
      ['prose/wrong-term', 'zh-CN/glossary/container.yaml', 3],
      ['prose/typed-space', 'zh-CN/timeline/chroot.yaml', 5],
    ],
  },
  {
    name: 'a text of several lines, at the line where it begins',
    edits: [replace(words, '  - 正在运行的容器', '  - |-\n    一行\n    用 Docker\n  - >-\n    货柜\n\n    one\n  - 正在运行的容器')],
    expected: [
      ['prose/typed-space', words, 3],
      ['prose/wrong-term', words, 6],
    ],
  },
  {
    name: 'what is said of an option is prose, whatever the option is called',
    edits: [replace(words, 'flags:\n', 'flags:\n  output: 写到 文件。\n  message: 货柜\n')],
    expected: [
      ['prose/typed-space', words, 11],
      ['words/unknown-flag', words, 11],
      ['prose/wrong-term', words, 12],
      ['words/unknown-flag', words, 12],
    ],
  },
  {
    name: 'names, sources, what docker prints and what readers type are not prose of the book',
    edits: [
      ...unrecorded,
      replace('zh-CN/timeline/chroot.yaml', 'titleEn: chroot', 'titleEn: "chroot (改变 root), 1979"\nevidence: "手册, 1979"'),
      replace('zh-CN/glossary/container.yaml', '[docker容器]', '["docker 容器"]'),
      replace(words, 'cannot remove a running container', '不能删除, sorry'),
      replace(words, '[删容器]', '["删 容器"]'),
    ],
    expected: [],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "prose/literal-asterisks: emphasis stayed literal: "**命名空间。**之后"
      → put punctuation outside the asterisks: **重点**。
    prose/literal-asterisks: emphasis stayed literal: "见**“重点”**吧"
      → put punctuation outside the asterisks: **重点**。
    prose/literal-asterisks: emphasis stayed literal: "一*“二”*三"
      → put punctuation outside the asterisks: **重点**。
    prose/half-width-punctuation: half-width punctuation in Chinese: "先拉取,再启动"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "对吗?"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "停!"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "注意: 它"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "注意:它"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "拉取:alpine"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "先拉取; 再启动"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "镜像(image)"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "(即镜像)"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "用Linux (内核)"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "它结束了."
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: ", 然后"
      → write ，。；：？！（） in Chinese sentences
    prose/typed-space: a typed space next to 汉字: "用 Docker启动"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/typed-space: a typed space next to 汉字: "用Docker 启动"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/typed-space: a typed space next to 汉字: "先拉取 再启动"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/typed-space: a typed space next to 汉字: "占5% 左右"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/typed-space: a typed space next to 汉字: "用 "
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/typed-space: a typed space next to 汉字: " 启动"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/typed-space: a typed space next to 汉字: "见 "
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/typed-space: a typed space next to 汉字: "这是 "
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/typed-space: a typed space next to 汉字: " 里"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/wrong-term: "货柜" is not the word of this book: "一个货柜"
      → write "容器"
    prose/half-width-punctuation: half-width punctuation in Chinese: "先,后"
      → write ，。；：？！（） in Chinese sentences
    prose/typed-space: a typed space next to 汉字: "内核只认得 进程。"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/typed-space: a typed space next to 汉字: "要先停止，或者加上 x。"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/half-width-punctuation: half-width punctuation in Chinese: "强制(删除)一个容器"
      → write ，。；：？！（） in Chinese sentences
    prose/half-width-punctuation: half-width punctuation in Chinese: "先停止, 再删除。"
      → write ，。；：？！（） in Chinese sentences
    prose/typed-space: a typed space next to 汉字: "它还在运行，先 停止它。"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/wrong-term: "货柜" is not the word of this book: "货柜"
      → write "容器"
    prose/half-width-punctuation: half-width punctuation in Chinese: "它始于1979年,。"
      → write ，。；：？！（） in Chinese sentences
    prose/literal-asterisks: emphasis stayed literal: "有**三个**叠在一起的方"
      → put punctuation outside the asterisks: **重点**。
    prose/wrong-term: "货柜" is not the word of this book: "货柜，一个被隔离的进程。"
      → write "容器"
    prose/typed-space: a typed space next to 汉字: "第七版 Unix有了x。"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/typed-space: a typed space next to 汉字: "一行
    用 Docker"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    prose/wrong-term: "货柜" is not the word of this book: "货柜
    one"
      → write "容器"
    prose/typed-space: a typed space next to 汉字: "写到 文件。"
      → take it out; the page makes the gap between 汉字 and Latin by itself
    words/unknown-flag: "docker container rm" has no option "--output"
      → it has force, link, volumes
    words/unknown-flag: "docker container rm" has no option "--message"
      → it has force, link, volumes"
  `));
