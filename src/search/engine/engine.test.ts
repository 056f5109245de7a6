import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { files, realEngine } from '../testing/real-engine.ts';
import { createEngine } from './engine.ts';

const engine = realEngine();
const idsOf = (line: string) => engine.search(line).results.map(({ id }) => id);

test.each([
  ['a command', 'docker ps', 'commands/container/ls'],
  ['an option asked with its command', 'docker run -p', 'commands/container/run#publish'],
  ['a whole line: the command', 'docker run -d -p 80:80 nginx', 'commands/container/run'],
  ['a wish', '删除镜像', 'commands/image/rm'],
  ['a wish in other words', '怎么移除一个镜像', 'commands/image/rm'],
  ['a wish in English', 'remove an image', 'commands/image/rm'],
  ['traditional characters and words of Taiwan', '刪除映像檔', 'commands/image/rm'],
  ['a term', '命名空间', 'glossary#namespace'],
  ['pinyin', 'mingmingkongjian', 'glossary#namespace'],
  ['half of the pinyin', 'mingmingkongji', 'glossary#namespace'],
  ['pinyin of a whole name before what is about it', 'shouhujincheng', 'glossary#daemon'],
  ['a sentence that begins with a command', 'ps 自定义列 format', 'commands/container/ls#format'],
  ['pinyin of a southerner', 'jinxiang', 'glossary#image'],
  ['initials', 'mmkj', 'glossary#namespace'],
  ['pinyin of a word that the book says otherwise', 'yichujingxiang', 'commands/image/rm'],
  ['pinyin with blanks', 'duo jieduan goujian', 'glossary#multi-stage'],
  ['pinyin whose neighbours would be a third word', 'jingxiangcangku', 'glossary#repository'],
  ['initials that look like a plural', 'rqjsfzs', 'chapters/history'],
  ['a wrong 字 that makes a word of the lexicon', '数据券', 'glossary#volume'],
  ['a longer word that holds one of little meaning', '注册中心', 'glossary#registry'],
  [
    'what a program printed, with words around the message',
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:80 failed: port is already allocated',
    'troubleshooting#port-already-allocated',
  ],
  ['a message that only a command prints', 'filter expects a duration', 'commands/buildx/prune'],
  ['a homophone', '命名空见', 'glossary#namespace'],
  ['a name of which one 字 holds a word of no meaning', '系统掉用', 'glossary#system-call'],
  ['pinyin of a page', 'shijianxian', 'timeline'],
  ['letters that are nearest to a name that ends like a verb', 'contianerd', 'glossary#containerd'],
  ['half a message with a question', 'Cannot connect to the Docker daemon 怎么解决', 'troubleshooting#daemon-not-running'],
  ['swapped letters', 'hpyervisor', 'glossary#hypervisor'],
  ['the beginning of a word', 'hypervi', 'glossary#hypervisor'],
])('%s: %s → %s', (_, line, id) => {
  expect(idsOf(line)[0]).toBe(id);
});

test('a whole line explains its options behind the command', () => {
  expect(idsOf('docker run -d -p 80:80 nginx').slice(0, 3)).toEqual([
    'commands/container/run',
    'commands/container/run#detach',
    'commands/container/run#publish',
  ]);
});

test.each([
  ['docekr ps', 'docker ps'],
  ['jingxiang', '镜像'],
  ['docker ps', undefined],
  ['镜像', undefined],
])('%s says how it was understood: %s', (line, understood) => {
  expect(engine.search(line).understood).toBe(understood);
});

test('a wish brings what to type, and says where that loses data', () => {
  const examples = engine.search('删除所有已停止的容器').results.flatMap(({ example }) => example ?? []);
  expect(examples.length).toBeGreaterThan(0);
  for (const { run } of examples) expect(run).toContain('docker');
  expect(files.details.commands.flatMap(([, , list]) => list).some(([, , destructive]) => destructive === 1)).toBe(true);
});

test('a comparison shows what treats both, and both', () => {
  const { results, compared } = engine.search('stop 和 kill 的区别');
  expect(compared).toEqual(['commands/container/stop', 'commands/container/kill']);
  expect(results[0]?.id).toBe('chapters/containers#stop-vs-kill');
  expect(results.slice(0, 4).map(({ id }) => id)).toEqual(expect.arrayContaining(['commands/container/stop', 'commands/container/kill']));
});

test('a section is shown for two things only if it treats both', () => {
  const { results } = engine.search('containerd 和 docker 是什么关系');
  expect(results[0]?.id).toBe('chapters/architecture#overview');
  expect(results.slice(1, 3).map(({ id }) => id)).toEqual(['glossary#containerd', 'glossary#docker-engine']);
});

describe('with the first file only', () => {
  const early = createEngine(files.index);
  test.each([
    ['docker run -p', 'commands/container/run#publish'],
    ['删除镜像', 'commands/image/rm'],
    ['命名空间', 'glossary#namespace'],
  ])('%s is answered', (line, id) => expect(early.search(line).results[0]?.id).toBe(id));

  test('details of another build are left out', () => {
    expect(early.extend({ ...files.details, stamp: 'other' })).toBe(false);
    expect(early.search('mingmingkongjian').results).toEqual([]);
  });
});

test('the second file can be taken in piece by piece', () => {
  const slow = createEngine(files.index);
  let pieces = 1;
  while (slow.extend(files.details, 1)) pieces += 1;
  expect(pieces).toBeGreaterThan(10);
  expect(slow.search('mingmingkongjian')).toEqual(engine.search('mingmingkongjian'));
});

describe('bad input', () => {
  test('any line is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (line) =>
        engine.search(line).results.every(({ id }) => typeof id === 'string'),
      ),
    );
  });

  test.each(['镜像', 'docker run ', '-a ', '$(', '"', '<b>', '\u0000', '\u202E', '😀', '资', 'a', '/', ' '])(
    '10,000 characters of %j',
    (unit) => {
      expect(() => engine.search(unit.repeat(10_000 / unit.length))).not.toThrow();
    },
  );

  test.each(['', '   ', '😀', '()', '--', '-', '\u202Eabc'])('%j', (line) => {
    expect(() => engine.search(line)).not.toThrow();
  });

  test('a file that is no index is refused', () => {
    const broken: unknown = JSON.parse('{"schema":1}');
    expect(() => Reflect.apply(createEngine, undefined, [broken])).toThrow();
  });
});
