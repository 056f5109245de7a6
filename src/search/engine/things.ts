import type { Kind } from '../../core/kinds.ts';
import { commandId } from '../../docker/command-tree.ts';
import type { PackedCommand, SearchDetails, SearchIndex } from '../index-format.ts';
import { unpackFlags } from '../packed-command.ts';
import { chineseName } from '../text/lexicon.ts';

/** Something that can be linked, as the list shows it. */
export interface Thing {
  id: string;
  kind: Kind;
  title: string;
  summary: string;
  /** The thing it is part of: a chapter's title, a command. */
  parent: string;
  /** 0 to 1: how often it is meant where several are called alike. */
  rank: number;
}

/** Where a text of a thing comes from; `weights` says how much it counts. */
export type Field =
  | 'name'
  | 'title'
  | 'alias'
  | 'wish'
  | 'question'
  | 'example'
  | 'purpose'
  | 'summary'
  | 'option'
  | 'wording'
  | 'printed'
  | 'words'
  | 'parent';

/** What a thing is found by. */
export interface Phrase {
  field: Field;
  text: string;
  example?: { run: string; destructive: boolean };
}

/** A thing with its phrases, before they are indexed. */
export type Described = [thing: Thing, phrases: Phrase[]];

/** The things of the first file. */
export function thingsOf(index: SearchIndex): Described[] {
  return [
    ...index.commands.map((command, i) => commandThing(command, rankOf(i, index))),
    ...index.chapters.flatMap(chapterThings),
    ...index.terms.map(([slug, title, english]) => entry(`glossary#${slug}`, 'term', title, [english])),
    ...index.events.map(([slug, title]) => entry(`timeline#${slug}`, 'event', title, [])),
    ...index.messages.map(([slug, title]) => entry(`troubleshooting#${slug}`, 'message', title, [])),
    ...index.pages.map(([id, title, summary]): Described => [
      thing(id, id.includes('#') ? 'section' : 'page', title, summary),
      [phrase('title', title), phrase('summary', summary)],
    ]),
  ];
}

/** What the second file adds: things, and phrases of things that are there already, by id. */
export function detailsOf(
  details: SearchDetails,
  index: SearchIndex,
): { things: Described[]; phrases: [id: string, summary: string, added: Phrase[]][] } {
  const things: Described[] = [];
  const phrases: [string, string, Phrase[]][] = [];
  const titles = new Map(index.chapters.map(([slug, title]) => [`chapters/${slug}`, title]));
  for (const [id, summary, words, names, title] of details.others) {
    const added = [
      phrase('summary', summary),
      ...(words === '' ? [] : [phrase(isMessage(id) ? 'summary' : 'words', words)]),
      ...split(names, '\n').map((name) => phrase(isMessage(id) ? 'wording' : 'alias', name)),
    ];
    if (title === undefined) phrases.push([id, summary, added]);
    else things.push(lateThing(id, title, summary, titles.get(id.split('#')[0] ?? '') ?? '', added));
  }
  for (const [i, [purpose, options, examples, messages]] of details.commands.entries()) {
    const command = index.commands[i];
    if (!command) continue;
    things.push(...optionThings(command, options.split('\n'), rankOf(i, index)));
    const added = examples.map(([wish, run, destructive]): Phrase => ({
      field: 'example',
      text: wish,
      example: { run, destructive: destructive === 1 },
    }));
    phrases.push([
      commandId(command[0]),
      purpose,
      [phrase('purpose', purpose), ...added, ...split(messages, '\n').map((text) => phrase('printed', text))],
    ]);
  }
  return { things, phrases };
}

/** What readers ask, by the id of what answers. */
export function askedOf({ asked }: SearchDetails): [id: string, asked: Phrase[]][] {
  return Object.entries(asked).flatMap(([page, parts]) =>
    Object.entries(parts).map(([part, texts]): [string, Phrase[]] => [
      part === '' ? page : `${page}#${part}`,
      split(texts, '\n').map((text) => phrase(page.startsWith('commands/') ? 'wish' : 'question', text)),
    ]),
  );
}

/** A figure, a model, or a section below the second level. */
function lateThing(id: string, title: string, summary: string, parent: string, added: readonly Phrase[]): Described {
  const kind = id.startsWith('figures/') ? 'figure' : id.startsWith('models/') ? 'model' : 'section';
  return [
    { ...thing(id, kind, title, summary), parent },
    [phrase('title', title), phrase('parent', parent), phrase('summary', spokenId(id)), ...added],
  ];
}

/** The words of a message are its explanation, in sentences; those of others are names. */
function isMessage(id: string): boolean {
  return id.startsWith('troubleshooting#');
}

function rankOf(place: number, { commands }: SearchIndex): number {
  return 1 - place / commands.length;
}

/** The English words of an id: `figures/container-lifecycle` → `container lifecycle`. */
function spokenId(id: string): string {
  return (id.split(/[#/]/).at(-1) ?? '').replaceAll('-', ' ');
}

function commandThing([path, facts, aliases, , wishes]: PackedCommand, rank: number): Described {
  const named = chineseName(path);
  return [
    { ...thing(commandId(path), facts.startsWith('g') ? 'group' : 'command', `docker ${path}`, ''), rank },
    [
      phrase('name', path),
      ...split(aliases, '|').map((alias) => phrase('name', alias)),
      ...split(wishes, '\n').map((wish) => phrase('wish', wish)),
      ...(named === undefined ? [] : [phrase('wish', named)]),
    ],
  ];
}

function optionThings([path, , aliases, flags]: PackedCommand, summaries: readonly string[], rank: number): Described[] {
  const options = unpackFlags(flags);
  return [...options.flags, ...options.hiddenFlags].map(({ long }, i): Described => {
    const title = `docker ${path} --${long}`;
    return [
      { ...thing(`${commandId(path)}#${long}`, 'flag', title, summaries[i] ?? ''), parent: `docker ${path}`, rank },
      [
        phrase('parent', [path, ...split(aliases, '|')].join(' ')),
        phrase('name', long.replaceAll('-', ' ')),
        phrase('option', summaries[i] ?? ''),
      ],
    ];
  });
}

function chapterThings([slug, title, sections]: SearchIndex['chapters'][number]): Described[] {
  return [
    entry(`chapters/${slug}`, 'chapter', title, [slug.replaceAll('-', ' ')]),
    ...sections.map(([id, section]): Described => [
      { ...thing(`chapters/${slug}#${id}`, 'section', section, ''), parent: title },
      [phrase('title', section), phrase('parent', title), phrase('summary', spokenId(id))],
    ]),
  ];
}

function entry(id: string, kind: Kind, title: string, names: readonly string[]): Described {
  return [
    thing(id, kind, title, ''),
    [phrase('title', title), ...names.filter((name) => name !== title).map((name) => phrase('alias', name))],
  ];
}

function thing(id: string, kind: Kind, title: string, summary: string | undefined): Thing {
  return { id, kind, title, summary: summary ?? '', parent: '', rank: kind === 'term' || kind === 'chapter' ? 0.8 : 0.5 };
}

function phrase(field: Field, text: string): Phrase {
  return { field, text };
}

function split(text: string, by: string): string[] {
  return text === '' ? [] : text.split(by);
}
