import { createHash } from 'node:crypto';
import { type Catalog, type CatalogCommand, linksOf, pages } from '../../catalog/index.ts';
import type { PackedCommand, SearchDetails, SearchIndex } from '../index-format.ts';
import { packFacts, packFlags } from '../packed-command.ts';
import { hanWords } from '../text/lexicon.ts';
import { simplifiedTable } from './simplified-table.ts';
import { soundTable } from './syllable-table.ts';
import { tellingWords, wordsOfChapter } from './section-words.ts';

/** Both files of the search: what the first answer waits for, and what follows. */
export interface SearchFiles {
  index: SearchIndex;
  details: SearchDetails;
}

type Row = SearchDetails['others'][number];

/** Makes the files from a catalog. */
export function buildIndex(catalog: Catalog): SearchFiles {
  const commands = popularCommands(catalog);
  const names = {
    schema: 2 as const,
    globalFlags: packFlags(catalog.tree.globalFlags),
    commands: commands.map(packCommand),
    chapters: catalog.chapters.map(({ slug, data, structure }): SearchIndex['chapters'][number] => [
      slug,
      data.title,
      structure.sections.flatMap(({ id, title, depth }): [string, string][] => (id === undefined || depth > 2 ? [] : [[id, title]])),
    ]),
    terms: catalog.terms.map(({ slug, data }): SearchIndex['terms'][number] => [slug, data.term, data.en]),
    events: catalog.events.map(({ slug, data }): SearchIndex['events'][number] => [slug, data.title]),
    messages: catalog.messages.map(({ slug, data }): SearchIndex['messages'][number] => [slug, data.title]),
    pages: pagesOf(catalog),
  };
  const details = {
    schema: 2 as const,
    commands: commands.map(packDetails),
    others: detailsOf(catalog),
    asked: askedOf(catalog, commands),
    explained: explainedTerms(catalog),
  };
  const texts = [JSON.stringify([names, details]), [...hanWords.keys()].join('\n')];
  const stamp = createHash('sha256')
    .update(JSON.stringify([names, details]))
    .digest('base64url')
    .slice(0, 8);
  return {
    index: { ...names, stamp },
    details: { ...details, stamp, sounds: soundTable(texts), simplified: simplifiedTable(texts) },
  };
}

function packCommand(entry: CatalogCommand): PackedCommand {
  const { command } = entry;
  return [
    command.path,
    packFacts(command),
    command.aliases.join('|'),
    packFlags(command.flags, command.hiddenFlags),
    wishesOf(entry).first.join('\n'),
  ];
}

/** Wishes that the first answer knows: it has no room for more, or for those of commands that no chapter teaches. */
const firstWishes = 4;

function wishesOf({ words, chapters }: CatalogCommand): { first: string[]; later: string[] } {
  const wishes = words?.wishes ?? [];
  const first = chapters.length > 0 ? firstWishes : 0;
  return { first: wishes.slice(0, first), later: wishes.slice(first) };
}

/** By page and part: what readers ask of it. Under the empty part what they ask of the page. */
function askedOf({ questions }: Catalog, commands: readonly CatalogCommand[]): SearchDetails['asked'] {
  const asked: Record<string, Record<string, string>> = {};
  const put = (id: string, texts: readonly string[]) => {
    const [page = '', part = ''] = id.split('#');
    asked[page] = { ...asked[page], [part]: texts.join('\n') };
  };
  for (const [id, texts] of questions) put(id, texts);
  for (const entry of commands) {
    const { later } = wishesOf(entry);
    if (later.length > 0) put(entry.id, later);
    for (const [long, texts] of Object.entries(entry.words?.flagWishes ?? {})) put(`${entry.id}#${long}`, texts);
  }
  return asked;
}

function packDetails({ command, words }: CatalogCommand): SearchDetails['commands'][number] {
  return [
    plain(words?.purpose ?? ''),
    [...command.flags, ...command.hiddenFlags].map(({ long }) => plain(words?.flags?.[long] ?? '').replaceAll('\n', ' ')).join('\n'),
    (words?.examples ?? []).map(({ wish, run, destructive }) => [plain(wish), run, destructive ? 1 : 0]),
    (words?.pitfalls ?? []).flatMap(({ message }) => message?.split('\n')[0] ?? []).join('\n'),
  ];
}

function detailsOf(catalog: Catalog): SearchDetails['others'] {
  const none = '';
  const telling = tellingWords(catalog.chapters.flatMap(({ structure }) => structure.sections.map(({ text }) => text)));
  return [
    ...catalog.chapters.flatMap((chapter) => wordsOfChapter(chapter, telling)),
    ...catalog.terms.map(({ id, data }): Row => [id, plain(data.definition), none, (data.aliases ?? []).join('\n')]),
    ...catalog.events.map(({ id, data }): Row => [id, plain(data.fact), `${data.people.join(' ')} ${data.date.slice(0, 4)}`, data.titleEn]),
    ...catalog.messages.map(({ id, data }): Row => [id, plain(data.message[0] ?? ''), plain(data.means), data.message.join('\n')]),
    ...[...catalog.figures.values()].map(({ id, data }): Row => [id, plain(data.caption), none, none, data.title]),
    ...[...catalog.models.values()].map(({ id, data }): Row => [id, plain(data.summary), none, none, data.title]),
  ];
}

/** Only places that the book has: a term may point to a chapter that is not written yet. */
function explainedTerms(catalog: Catalog): Record<string, string> {
  const ids = new Set(linksOf(catalog).map(({ id }) => id));
  return Object.fromEntries(
    catalog.terms.flatMap(({ id, data }): [string, string][] =>
      data.explainedIn && ids.has(data.explainedIn) ? [[id, data.explainedIn]] : [],
    ),
  );
}

function pagesOf({ config, courses }: Catalog): SearchIndex['pages'] {
  return [
    ...pages.map(({ id, title, summary }): [string, string, string] => [id, title, summary]),
    ...config.cheatsheet.flatMap(({ id, title }): [string, string, string][] => [
      [`cheatsheet#${id}`, `速查表：${title}`, ''],
      [`tasks#${id}`, `按要做的事找命令：${title}`, ''],
    ]),
    ...courses.map(({ id, data }): [string, string, string] => [id, `课程：${data.title}`, data.summary ?? '']),
  ];
}

/** Most chapters first, then the order of the cheat sheet, then the alphabet. */
function popularCommands({ commands, config }: Catalog): CatalogCommand[] {
  const listed = config.cheatsheet.flatMap((family) => family.commands);
  const place = (path: string) => (listed.includes(path) ? listed.indexOf(path) : listed.length);
  return [...commands.values()].sort(
    (a, b) =>
      b.chapters.length - a.chapters.length ||
      place(a.command.path) - place(b.command.path) ||
      a.command.path.localeCompare(b.command.path, 'en'),
  );
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
