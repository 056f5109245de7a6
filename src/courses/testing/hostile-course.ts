import type { Course } from '../course.ts';
import { type CourseBook, type CourseLink, outlineOf } from '../outline.ts';

export const book: CourseBook = { title: 'Docker笔记', language: 'zh-CN', site: 'https://docker-notes.example/book/' };

export const links: ReadonlyMap<string, CourseLink> = new Map(
  [
    { id: 'chapters/namespaces', kind: 'chapter', title: 'namespace：资源隔离', summary: '读完这一章。' },
    { id: 'chapters/namespaces#clone', kind: 'section', title: '怎样用clone', summary: '先`clone`，再换根，最后<exec>。' },
    { id: 'commands/container/rm#force', kind: 'flag', title: 'docker container rm --force' },
    { id: 'glossary#cgroup', kind: 'term', title: 'a_b* [c](d) & "e" <f> {g} %i #j ~k ^l \\m |n; o, p' },
  ].map((link) => [link.id, link]),
);

/** Every kind of item, and every character that is markup somewhere. */
export const hostileCourse: Course = {
  title: '=一门 & <课>, "引号"; 和\\反斜线',
  summary: '给*所有人*，用`docker ps -a`。',
  dates: { start: '2026-12-04', every: 'weekday' },
  modules: [
    {
      title: '1. 第一次',
      note: '- 带上电脑；\n# 不是标题\n1. 也不是列表',
      items: [
        { id: 'chapters/namespaces' },
        { id: 'chapters/namespaces#clone' },
        { heading: '<b>动手</b>' },
        { note: '练习：运行`docker rm -f`，看"结果"，再看一看，最后把你看到的全部写下来交给同桌，请他照着再做一遍。' },
        { id: 'commands/container/rm#force' },
        { id: 'glossary#cgroup' },
      ],
    },
    { title: '第二次', items: [{ id: 'chapters/nowhere#(a)' }, { id: 'chapters/namespaces#clonne' }] },
    { title: '空的一次', items: [] },
  ],
};

export const hostileOutline = outlineOf(hostileCourse, links, book);

/** The addresses that a form of the course must lead to, in order. */
export const addresses = hostileOutline.modules.flatMap(({ entries }) =>
  entries.flatMap((entry) => (entry.is === 'link' ? [entry.address] : [])),
);
