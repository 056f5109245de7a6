import type { Catalog } from '../catalog/index.ts';
import { linksOf } from '../catalog/index.ts';
import type { Kind } from '../core/index.ts';
import type { Model } from '../schemas/index.ts';
import { flagWord, shortFlagWord } from './flag-word.ts';

/** What the full-text index holds of one linkable thing. */
export interface SearchRecord {
  id: string;
  url: string;
  kind: Kind;
  title: string;
  /** One line shown below the title. */
  summary: string;
  /** Everything the thing may be found by, most of it prose. */
  content: string;
  /** Names that its page shows, separated by spaces: they weigh more than the content. Wishes and other names are found without the texts. */
  names: string;
  /** The thing it is part of, for the list: `namespace：资源隔离`. */
  parent?: string;
}

/** Makes one record a thing: chapters, sections, commands, groups, options, events, terms, figures, models, messages and pages. */
export function searchRecords(catalog: Catalog): SearchRecord[] {
  const bodies = new Map<string, Partial<SearchRecord>>([
    ...catalog.chapters.flatMap((chapter): [string, Partial<SearchRecord>][] => [
      [chapter.id, { content: chapter.data.lead, names: chapter.data.title }],
      ...chapter.structure.sections.map((section): [string, Partial<SearchRecord>] => [
        `${chapter.id}#${section.id ?? ''}`,
        {
          content: `${section.text}\n${identifiersOf(chapter.structure.code.filter((block) => block.section === section.id).map((block) => block.value))}`,
          parent: chapter.data.title,
        },
      ]),
    ]),
    ...[...catalog.commands.values()].flatMap(({ id, command, words }): [string, Partial<SearchRecord>][] => [
      [
        id,
        {
          content: [
            words?.purpose,
            ...(words?.details ?? []),
            ...(words?.examples ?? []).map((example) => example.wish),
            ...(words?.pitfalls ?? []).flatMap((pitfall) => [pitfall.title, pitfall.message ?? '']),
          ]
            .filter(Boolean)
            .join('\n'),
          names: [command.path, ...command.aliases].join(' '),
        },
      ],
      ...[...command.flags, ...command.hiddenFlags].map((flag): [string, Partial<SearchRecord>] => [
        `${id}#${flag.long}`,
        {
          content: words?.flags?.[flag.long] ?? '',
          names: [
            flagWord(flag.long),
            flag.short && shortFlagWord(flag.short),
            flag.long.replaceAll('-', ' '),
            command.path,
            ...command.aliases,
          ]
            .filter(Boolean)
            .join(' '),
          parent: `docker ${command.path}`,
        },
      ]),
    ]),
    ...catalog.events.map(({ id, data }): [string, Partial<SearchRecord>] => [
      id,
      { content: `${data.fact} ${data.people.join(' ')} ${data.date}`, names: `${data.title} ${data.titleEn}` },
    ]),
    ...catalog.terms.map(({ id, data }): [string, Partial<SearchRecord>] => [
      id,
      { content: data.definition, names: [data.term, data.en].join(' ') },
    ]),
    ...catalog.messages.map(({ id, data }): [string, Partial<SearchRecord>] => [
      id,
      {
        content: [...data.message, data.means, data.check.text, data.cure.text].join('\n'),
        names: [data.title, ...data.message].join(' '),
      },
    ]),
    ...[...catalog.models.values()].map(({ id, data }): [string, Partial<SearchRecord>] => [
      id,
      { content: `${data.summary}\n${textOfModel(data)}`, names: data.title },
    ]),
    ...[...catalog.figures.values()].map(({ id, data }): [string, Partial<SearchRecord>] => [
      id,
      { content: `${data.caption} ${data.alt}` },
    ]),
  ]);
  return linksOf(catalog).map((link) => ({
    id: link.id,
    url: link.url,
    kind: link.kind,
    title: link.title,
    summary: (link.summary ?? '').replaceAll('`', ''),
    content: '',
    names: '',
    ...bodies.get(link.id),
  }));
}

/** Latin identifiers of code, which readers paste into the search box: `CLONE_NEWPID`, `/sys/fs/cgroup`. */
function identifiersOf(code: readonly string[]): string {
  return [...new Set(code.flatMap((text) => text.match(/[A-Za-z_/][\w./-]{2,}/g) ?? []))].join(' ');
}

/** What a model says in all its states. */
function textOfModel(data: Model): string {
  const parts =
    data.kind === 'choose' ? data.choices.map(({ label, says }) => [label, ...says]) : data.toggles.map(({ label, says }) => [label, says]);
  return parts.flat().join('\n');
}
