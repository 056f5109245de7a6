import { urlBelowBase } from '../core/index.ts';
import { commandId } from '../docker/index.ts';
import { flatRedirects, type Link, type Redirect, type RedirectRow } from '../permalinks/index.ts';
import type { Catalog, CatalogChapter, CatalogCommand } from './catalog.ts';

type Named = Omit<Link, 'url' | 'lang'>;

/** Pages that are not entries of a collection. */
export const pages: readonly { id: string; title: string; summary: string }[] = [
  { id: '', title: '首页', summary: '从这里开始读、查、引用' },
  { id: 'chapters', title: '目录', summary: '全书各章与小节' },
  { id: 'commands', title: '命令', summary: '按类别列出全部命令' },
  { id: 'timeline', title: '时间线', summary: '容器技术从1979年至今的事件，按真实比例排列' },
  { id: 'glossary', title: '术语表', summary: '书中术语的中英文与一句话定义' },
  { id: 'tasks', title: '按要做的事找命令', summary: '从“删除镜像”这样的说法找到命令' },
  { id: 'cheatsheet', title: '速查表', summary: '按七类列出常用命令' },
  { id: 'troubleshooting', title: '报错排查', summary: '常见报错的原因、查法与处理' },
  { id: 'references', title: '参考与勘误', summary: '全部出处，以及笔记中过时或有误之处' },
  { id: 'figures', title: '图与模型', summary: '全部插图和可以动手试的模型，各有地址，可放进课件' },
  { id: 'teach', title: '编课程', summary: '把章节、命令和插图编成课程，做讲义，导出到课程平台' },
  { id: 'search', title: '搜索', summary: '搜命令、选项、章节、术语与事件' },
  { id: 'explain', title: '命令行逐段解释', summary: '贴一行docker、compose或buildx命令，逐段说明，指出写错的选项、冲突与风险' },
  { id: 'indexes', title: '索引', summary: '不用脚本也能查：按拼音、按选项字母、按要做的事' },
  { id: 'indexes/pinyin', title: '拼音索引', summary: '术语、小节和命令的说法，按拼音首字母排列' },
  { id: 'indexes/options', title: '选项索引', summary: '全部选项按字母排列，每个列出有它的命令' },
];

/** Every linkable thing of a book in reading order: the content of links.json, the ledger and the search index. */
export function linksOf(catalog: Catalog): Link[] {
  const named: Named[] = [
    ...pages.map((page) => ({ ...page, kind: 'page' as const })),
    ...catalog.chapters.flatMap(chapterLinks),
    ...catalog.config.cheatsheet.map(({ id, title }) => ({ id: `cheatsheet#${id}`, kind: 'section' as const, title: `速查表：${title}` })),
    ...catalog.config.cheatsheet.map(({ id, title }) => ({
      id: `tasks#${id}`,
      kind: 'section' as const,
      title: `按要做的事找命令：${title}`,
    })),
    ...[...catalog.commands.values()].flatMap(commandLinks),
    ...catalog.courses.map(({ id, data }) => ({
      id,
      kind: 'section' as const,
      title: `课程：${data.title}`,
      ...(data.summary !== undefined && { summary: data.summary }),
    })),
    ...catalog.events.map(({ id, data }) => ({ id, kind: 'event' as const, title: data.title, summary: data.fact })),
    ...catalog.terms.map(({ id, data }) => ({ id, kind: 'term' as const, title: data.term, summary: data.definition })),
    ...catalog.messages.map(({ id, data }) => ({ id, kind: 'message' as const, title: data.title, summary: data.message[0] ?? '' })),
    ...[...catalog.figures.values()].map(({ id, data }) => ({ id, kind: 'figure' as const, title: data.title, summary: data.caption })),
    ...[...catalog.models.values()].map(({ id, data }) => ({ id, kind: 'model' as const, title: data.title, summary: data.summary })),
  ];
  return named.map((link) => ({ ...link, url: urlBelowBase(link.id), lang: catalog.config.language }));
}

function chapterLinks(chapter: CatalogChapter): Named[] {
  return [
    { id: chapter.id, kind: 'chapter', title: chapter.data.title, summary: chapter.data.lead },
    ...chapter.structure.sections.flatMap((section): Named[] =>
      section.id === undefined
        ? []
        : [
            {
              id: `${chapter.id}#${section.id}`,
              kind: 'section',
              title: section.title,
              ...(section.summary !== undefined && { summary: section.summary }),
            },
          ],
    ),
    ...chapter.structure.tables.map(({ value, caption }): Named => ({
      id: `${chapter.id}#${value}`,
      kind: 'section',
      title: `表：${caption}`,
    })),
  ];
}

function commandLinks({ id, command, words }: CatalogCommand): Named[] {
  return [
    {
      id,
      kind: command.kind,
      title: `docker ${command.path}`,
      ...(words && { summary: words.purpose }),
      ...(command.aliases.length > 0 && { aliases: command.aliases.map((alias) => `docker ${alias}`) }),
    },
    ...[...command.flags, ...command.hiddenFlags].map(({ long }): Named => {
      const summary = words?.flags?.[long];
      return { id: `${id}#${long}`, kind: 'flag', title: `docker ${command.path} --${long}`, ...(summary !== undefined && { summary }) };
    }),
  ];
}

/** Every way to call a command, its own path first: `container rm`, `rm`. An alias that is a command of its own is not among them. */
export function commandSpellings(catalog: Catalog): { path: string; entry: CatalogCommand }[] {
  return [...catalog.commands.values()].flatMap((entry) => {
    const { path, aliases } = entry.command;
    return [path, ...aliases.filter((alias) => !catalog.commands.has(alias))].map((spelling) => ({ path: spelling, entry }));
  });
}

/** Redirects that follow from the other spellings of commands: `commands/rm` → `commands/container/rm`. */
export function aliasRedirects(catalog: Catalog): Redirect[] {
  return commandSpellings(catalog)
    .filter(({ path, entry }) => path !== entry.command.path)
    .map(({ path, entry }) => ({ from: commandId(path), to: entry.id }));
}

/** Where every old address leads today: by the redirects that a book keeps, and by the other spellings of commands. */
export function redirectsOf(catalog: Catalog, kept: readonly RedirectRow[]): RedirectRow[] {
  return flatRedirects([...kept, ...aliasRedirects(catalog)], new Set(linksOf(catalog).map(({ id }) => id)));
}
