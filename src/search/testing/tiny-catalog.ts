import { buildCatalog, type Catalog } from '../../catalog/index.ts';
import type { Command } from '../../schemas/index.ts';

const source = `
## 是什么 {#what}

容器是一个被隔离的进程。它写\`CLONE_NEWPID\`。

\`\`\`c
unshare(CLONE_NEWUTS);
\`\`\`

### 忘了id

:::table[退出码]{#codes}

| 码 |
| --- |
| 137 |

:::
`;

function command(path: string, facts: Partial<Command>): Command {
  return { path, kind: 'command', aliases: [], usages: [`docker ${path}`], args: [], flags: [], hiddenFlags: [], ...facts };
}

/** A book with one entry of each kind. */
export const tinyCatalog: Catalog = buildCatalog({
  folder: 'tiny',
  config: {
    title: '书',
    description: '一本小书',
    site: 'https://example.org',
    base: '/x/',
    language: 'zh-CN',
    freightPrefix: 'TINY',
    docker: '28.2.2',
    parts: [{ title: '一', chapters: [{ slug: 'first', serial: 1 }] }],
    cheatsheet: [{ id: 'all', title: '全部', groups: ['container'], commands: ['container rm'] }],
    examples: { least: 0, everyday: 0, everydayCommands: [] },
  },
  chapters: [
    {
      id: 'first',
      file: 'first.mdx',
      data: { title: '第一章', lead: '读完这一章。', verified: { date: '2026-01-01', docker: '28.2.2' }, quiz: [] },
      source,
    },
  ],
  commands: [
    {
      id: 'container/rm',
      file: 'rm.yaml',
      data: {
        purpose: '删除`容器`',
        details: ['先停再删'],
        examples: [{ wish: '删掉全部', run: 'docker rm $(docker ps -aq)' }],
        pitfalls: [{ title: '还在跑', message: 'container is running', text: '先停。' }],
        flags: { force: '不等它停' },
        wishes: ['清理容器'],
      },
    },
  ],
  glossary: [{ id: 'container', file: 'c.yaml', data: { term: '容器', en: 'container', definition: '被隔离的进程', aliases: ['箱子'] } }],
  timeline: [
    {
      id: 'docker-2013',
      file: 'd.yaml',
      data: {
        title: 'Docker发布',
        titleEn: 'Docker released',
        date: '2013-03',
        kind: 'platform',
        fact: '在PyCon上亮相',
        people: ['Solomon Hykes'],
        confidence: 'high',
      },
    },
  ],
  models: [],
  figures: [
    {
      id: 'layers',
      file: 'l.yaml',
      data: { title: '层', caption: '镜像的层', alt: '三层', chapter: 'first', width: 'narrow' },
      drawing: '<svg/>',
    },
  ],
  messages: [
    {
      id: 'port-in-use',
      file: 'p.yaml',
      data: {
        title: '端口已被占用',
        group: 'network',
        message: ['port is already allocated', 'address already in use'],
        means: '宿主机的端口被占了',
        check: { text: '看谁在听' },
        cure: { text: '换一个端口' },
        commands: ['container/rm'],
        notRun: '没有试',
      },
    },
  ],
  courses: [],
  questions: [],
  errata: [],
  references: [],
  environments: {},
  examples: { transcripts: [], scenes: [], notRun: { file: 'tiny/data/not-run.yaml', data: {} } },
  samples: new Map(),
  docker: {
    globalFlags: [{ long: 'debug', short: 'D', type: 'bool' }],
    commands: [
      [
        command('container', { kind: 'group', subcommands: ['rm', 'ls'] }),
        command('container rm', {
          aliases: ['rm', 'container remove'],
          flags: [{ long: 'force', short: 'f', type: 'bool', default: 'true' }],
          hiddenFlags: [{ long: 'no-wait', type: 'bool' }],
        }),
        command('container ls', { aliases: ['ps'], flags: [{ long: 'all', short: 'a', type: 'bool' }] }),
      ],
    ],
    later: undefined,
  },
});
