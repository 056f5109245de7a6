import { expect, test } from 'vitest';
import { formatIssues } from '../../core/index.ts';
import { append, first, issuesAfter, remove, replace, second, soundBook, triplesOf, withBook, words } from '../fixtures/broken-book.ts';
import { countsOf, sourceIssues } from './index.ts';

test('the sound book has no problem', () => expect(sourceIssues(soundBook)).toEqual([]));

test('what is counted', () => {
  const { chapters, examples, ...counts } = countsOf(soundBook);
  const ran = { ran: 1, notRun: [], missing: 0 };
  expect(examples).toEqual({ examples: ran, messages: ran, missingIn: [] });
  expect(counts).toEqual({ purposes: 2, flags: 5, unshown: 5, options: 6, covered: 2, rows: 3, links: 40 });
  expect(chapters.map(({ slug, code, minutes }) => ({ slug, code, minutes }))).toEqual([
    { slug: 'first', code: 'TSTJ 000001 7', minutes: 1 },
    { slug: 'second', code: 'TSTJ 000002 2', minutes: 1 },
  ]);
});

test('what can still be counted when a chapter is refused', () => {
  const counts = withBook([append(second, '\n一{二\n')], countsOf);
  expect(counts.chapters.map(({ slug }) => slug)).toEqual(['first']);
});

test('the problems of several broken files are told at once, by file and line', () => {
  const said = withBook(
    [
      replace(second, '用`docker run`启动一个', '用`docker rnu`启动 一个'),
      append(second, '\n## 没有名字\n\n见[这里](nowhere)。\n'),
      replace(first, '{#container}', '{#contaner}'),
      replace('zh-CN/figures/layers.svg', 'class="box"', 'fill="red"'),
      replace(words, 'container/run', 'container/rnu'),
      append('data/coverage.tsv', '7\tfact\twrong\tchapters/first#waht\tx\n'),
      remove('data/redirects.tsv'),
    ],
    (folder) => formatIssues(sourceIssues(folder)).replaceAll(`${folder}/`, ''),
  );
  expect(said).toMatchInlineSnapshot(`
    "data/coverage.tsv:5  coverage/missing-target
      line 7 of the notes (x) is to be treated at "chapters/first#waht", which does not exist
      → did you mean "chapters/first#what"?

    data/coverage.tsv:5  coverage/no-erratum
      line 7 of the notes is wrong (x), and no erratum says so
      → add the line to an erratum of its chapter

    data/permalinks.tsv:9  permalink/broken
      "chapters/second#old-part" was published once and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv: chapters/second#old-part → chapters/second#run-it

    data/permalinks.tsv:12  permalink/broken
      "chapters/start" was published once and leads nowhere now
      → give it back its id, or add a redirect to data/redirects.tsv: chapters/start → chapters/first

    zh-CN/chapters/first.mdx:26  term/unknown
      there is no term "contaner"
      → did you mean "container"?

    zh-CN/chapters/second.mdx:27  docker/unknown-command
      there is no command "docker rnu"
      → did you mean "docker run"?

    zh-CN/chapters/second.mdx:27  prose/typed-space
      a typed space next to 汉字: "启动 一个："
      → take it out; the page makes the gap between 汉字 and Latin by itself

    zh-CN/chapters/second.mdx:60  heading/missing-id
      the heading "没有名字" has no id
      → write one in English behind it: {#what-it-is-about}

    zh-CN/chapters/second.mdx:62  link/missing-target
      "nowhere" leads nowhere
      → link an id that exists; links.json lists them

    zh-CN/commands/container/rm.yaml:17  words/unknown-related
      the related command "container/rnu" does not exist
      → did you mean "container/run"?

    zh-CN/figures/layers.svg:2  figure/foreign-markup
      the attribute "fill" may not be in a drawing
      → use shapes, text and the classes of src/styles/figure.css only

    11 problems in 6 files"
  `);
});

const broken = {
  courses: [replace('zh-CN/courses/basics.yaml', 'title: 入门\n', '')],
  chapters: [append(second, '\n一{二\n')],
  glossary: [replace('zh-CN/glossary/container.yaml', 'en: container\n', '')],
  timeline: [replace('zh-CN/timeline/chroot.yaml', 'titleEn: chroot\n', '')],
  figures: [replace('zh-CN/figures/layers.yaml', 'width: narrow\n', '')],
  messages: [replace('zh-CN/messages/container-running.yaml', 'group: start\n', '')],
  errata: [replace('zh-CN/errata/first-year.yaml', 'verdict: wrong\n', '')],
  references: [replace('data/references/clone-manual.yaml', 'kind: manual\n', '')],
  commands: [replace(words, 'purpose: 删除一个或几个容器\n', '')],
  environments: [replace('data/environments.yaml', '  label: Docker 28.2.2，Linux 6.18\n', '')],
};

test.each(Object.entries(broken))('of what cannot be read nothing is expected: %s', (_, edits) => {
  expect(issuesAfter(...edits).map(({ rule }) => rule.split('/')[0])).toEqual([edits === broken.chapters ? 'markdown' : 'data']);
});

test('while files cannot be read, what does not hang on them is judged', () => {
  const edits = [
    ...broken.glossary,
    ...broken.chapters,
    append('data/coverage.tsv', '7\n'),
    append(first, '\n## 没有名字\n\n运行 `docker rnu`，然后:kbd[回车]，见[这里](nowhere)。\n\n```perl\n```\n'),
    replace('zh-CN/figures/layers.svg', 'class="box"', 'fill="red"'),
    replace(words, 'container/run', 'container/rnu'),
  ];
  expect(triplesOf(issuesAfter(...edits))).toEqual([
    ['coverage/malformed-row', 'data/coverage.tsv', 5],
    ['heading/missing-id', first, 47],
    ['docker/unknown-command', first, 49],
    ['markdown/unknown-directive', first, 49],
    ['prose/typed-space', first, 49],
    ['code/unknown-language', first, 51],
    ['markdown/unreadable', second, 60],
    ['words/unknown-related', words, 17],
    ['figure/foreign-markup', 'zh-CN/figures/layers.svg', 2],
    ['data/missing-key', 'zh-CN/glossary/container.yaml', 1],
  ]);
});
