import { commandId } from '../../docker/command-tree.ts';
import type { PackedCommand, SearchDetails, SearchIndex, ThingKind } from '../index-format.ts';
import { unpackFlags } from '../packed-command.ts';

/** Something that can be linked, as the list shows it. */
export interface Thing {
  id: string;
  kind: ThingKind;
  title: string;
  summary: string;
  /** The thing it is part of: a chapter's title, a command. */
  parent: string;
  /** 0 to 1: how often it is meant where several are called alike. */
  rank: number;
}

/** Where a text of a thing comes from; `weights` says how much it counts. */
export type Field = 'name' | 'title' | 'alias' | 'wish' | 'example' | 'purpose' | 'summary' | 'option' | 'wording' | 'words' | 'parent';

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
    ...index.terms.map(([slug, title, names]) => entry(`glossary#${slug}`, 'term', title, names.split('|'))),
    ...index.events.map(([slug, title]) => entry(`timeline#${slug}`, 'event', title, [])),
    ...index.messages.map(([slug, title, wording]): Described => [
      thing(`troubleshooting#${slug}`, 'message', title, wording),
      [phrase('title', title), phrase('wording', wording)],
    ]),
    ...index.figures.map(([slug, title]) => entry(`figures/${slug}`, 'figure', title, [])),
    ...index.pages.map(([id, title, summary]): Described => [
      thing(id, id.includes('#') ? 'section' : 'page', title, summary),
      [phrase('title', title), phrase('summary', summary)],
    ]),
  ];
}

/** What the second file adds: options as things, and phrases of things that are there already, by id. */
export function detailsOf(
  details: SearchDetails,
  index: SearchIndex,
): { things: Described[]; phrases: [id: string, summary: string, added: Phrase[]][] } {
  const things: Described[] = [];
  const phrases = details.others.map(([id, summary, words, names]): [string, string, Phrase[]] => [
    id,
    summary,
    [
      phrase('summary', summary),
      ...(words === '' ? [] : [phrase(isMessage(id) ? 'summary' : 'words', words)]),
      ...split(names, '\n').map((name) => phrase(isMessage(id) ? 'wording' : 'alias', name)),
    ],
  ]);
  for (const [i, [purpose, options, examples]] of details.commands.entries()) {
    const command = index.commands[i];
    if (!command) continue;
    things.push(...optionThings(command, options.split('\n'), rankOf(i, index)));
    const added = examples.map(([wish, run, destructive]): Phrase => ({
      field: 'example',
      text: wish,
      example: { run, destructive: destructive === 1 },
    }));
    phrases.push([commandId(command[0]), purpose, [phrase('purpose', purpose), ...added]]);
  }
  return { things, phrases };
}

/** The words of a message are its explanation, in sentences; those of others are names. */
function isMessage(id: string): boolean {
  return id.startsWith('troubleshooting#');
}

function rankOf(place: number, { commands }: SearchIndex): number {
  return 1 - place / commands.length;
}

function commandThing([path, facts, aliases, , wishes]: PackedCommand, rank: number): Described {
  return [
    { ...thing(commandId(path), facts.startsWith('g') ? 'group' : 'command', `docker ${path}`, ''), rank },
    [
      phrase('name', path),
      ...split(aliases, '|').map((alias) => phrase('name', alias)),
      ...split(wishes, '\n').map((wish) => phrase('wish', wish)),
    ],
  ];
}

function optionThings([path, , , flags]: PackedCommand, summaries: readonly string[], rank: number): Described[] {
  const options = unpackFlags(flags);
  return [...options.flags, ...options.hiddenFlags].map(({ long }, i): Described => {
    const title = `docker ${path} --${long}`;
    return [
      { ...thing(`${commandId(path)}#${long}`, 'flag', title, summaries[i] ?? ''), parent: `docker ${path}`, rank },
      [phrase('parent', path), phrase('name', long.replaceAll('-', ' ')), phrase('option', summaries[i] ?? '')],
    ];
  });
}

function chapterThings([slug, title, sections]: SearchIndex['chapters'][number]): Described[] {
  return [
    entry(`chapters/${slug}`, 'chapter', title, [slug.replaceAll('-', ' ')]),
    ...sections.map(([id, section]): Described => [
      { ...thing(`chapters/${slug}#${id}`, 'section', section, ''), parent: title },
      [phrase('title', section), phrase('parent', title)],
    ]),
  ];
}

function entry(id: string, kind: ThingKind, title: string, names: readonly string[]): Described {
  return [
    thing(id, kind, title, ''),
    [phrase('title', title), ...names.filter((name) => name !== title).map((name) => phrase('alias', name))],
  ];
}

function thing(id: string, kind: ThingKind, title: string, summary: string | undefined): Thing {
  return { id, kind, title, summary: summary ?? '', parent: '', rank: kind === 'term' || kind === 'chapter' ? 0.8 : 0.5 };
}

function phrase(field: Field, text: string): Phrase {
  return { field, text };
}

function split(text: string, by: string): string[] {
  return text === '' ? [] : text.split(by);
}
