import { countHan, freightCode, pinyinOrder, readingMinutes } from '../core/index.ts';
import { buildCommandTree, type CommandTree, commandId } from '../docker/index.ts';
import type {
  Chapter,
  Command,
  CommandWords,
  Course,
  Environments,
  Erratum,
  Figure,
  GlossaryTerm,
  LaterVersionDelta,
  Message,
  Model,
  Reference,
  TimelineEvent,
} from '../schemas/index.ts';
import { type BookConfig, messageGroups } from '../schemas/index.ts';
import { type ChapterStructure, chapterStructure, type Mention } from './chapter-structure.ts';
import type { Content } from './content.ts';
import { type CatalogExample, type CatalogPitfall, joinExamples, joinPitfalls } from './examples.ts';
import { type Samples, withSample } from './samples.ts';
import { shellOf, type UsedCommand, usedCommands } from './used-commands.ts';

/** A chapter joined with its place in the book. */
export interface CatalogChapter {
  slug: string;
  id: string;
  file: string;
  /** Container number: `DKBJ 000007 9`. */
  code: string;
  part: string;
  data: Chapter;
  structure: ChapterStructure;
  /** The MDX it was written in, with or without frontmatter. */
  source: string;
  /** Minutes to read it, and its length in 汉字. */
  minutes: number;
  han: number;
  /** Reference keys in the order of their first citation: the numbers of the citations. */
  citations: string[];
  /** The commands of its code blocks with their options, in order of first use. */
  used: UsedCommand[];
  /** Canonical paths of the commands that its code uses or its text mentions, in order of first use. */
  commands: string[];
}

/** A command joined with its words. */
export interface CatalogCommand {
  id: string;
  command: Command;
  /** Undefined while nobody has written them. */
  words: CommandWords | undefined;
  /** Its examples, each with how it ran or why it did not. */
  examples: CatalogExample[];
  /** Its pitfalls, each with how its message was provoked or why it was not. */
  pitfalls: CatalogPitfall[];
  /** Slugs of the chapters whose samples use it. */
  chapters: string[];
}

export interface CatalogFigure {
  slug: string;
  id: string;
  data: Figure;
  drawing: string | undefined;
}

export interface CatalogModel {
  slug: string;
  id: string;
  data: Model;
  drawing: string | undefined;
}

/** The one in-memory model of the book. Every page, index and export is a view of it. */
export interface Catalog {
  config: BookConfig;
  /** Reading order. */
  chapters: CatalogChapter[];
  tree: CommandTree;
  /** By canonical path; groups included. */
  commands: Map<string, CatalogCommand>;
  /** In pinyin order. */
  terms: { id: string; slug: string; data: GlossaryTerm }[];
  /** By date, the less precise date first. */
  events: { id: string; slug: string; data: TimelineEvent }[];
  figures: Map<string, CatalogFigure>;
  /** Things to try out. */
  models: Map<string, CatalogModel>;
  /** In the order of their groups, then in pinyin order. */
  messages: { id: string; slug: string; data: Message }[];
  /** Ready courses, the short ones first. */
  courses: { id: string; slug: string; data: Course }[];
  /** By id of what answers: what readers ask, in their words. */
  questions: Map<string, readonly string[]>;
  errata: Map<string, Erratum>;
  references: Map<string, Reference>;
  environments: Environments;
  /** The files that code blocks show, by path. */
  samples: Samples;
  /** What newer clients add and drop. */
  later: LaterVersionDelta | undefined;
}

/** Joins the content of a book into its catalog. Pure: what is missing is left to the checks to report. */
export function buildCatalog(content: Content): Catalog {
  const tree = buildCommandTree(content.docker.globalFlags, ...content.docker.commands);
  const chapters = placeChapters(content, tree);
  const words = new Map(content.commands.map((entry) => [entry.id.replaceAll('/', ' '), entry.data]));
  return {
    config: content.config,
    chapters,
    tree,
    commands: new Map(
      tree.commands.map((command) => [
        command.path,
        {
          id: commandId(command.path),
          command,
          words: words.get(command.path),
          examples: joinExamples(command.path, words.get(command.path)?.examples, content.examples),
          pitfalls: joinPitfalls(command.path, words.get(command.path)?.pitfalls, content.examples),
          chapters: chapters.filter((chapter) => chapter.commands.includes(command.path)).map((chapter) => chapter.slug),
        },
      ]),
    ),
    terms: content.glossary
      .map(({ id, data }) => ({ id: `glossary#${id}`, slug: id, data }))
      .sort((a, b) => pinyinOrder.compare(a.data.term, b.data.term)),
    events: content.timeline
      .map(({ id, data }) => ({ id: `timeline#${id}`, slug: id, data }))
      .sort((a, b) => a.data.date.localeCompare(b.data.date) || a.slug.localeCompare(b.slug)),
    figures: new Map(content.figures.map(({ id, data, drawing }) => [id, { slug: id, id: `figures/${id}`, data, drawing }])),
    models: new Map(content.models.map(({ id, data, drawing }) => [id, { slug: id, id: `models/${id}`, data, drawing }])),
    messages: placeMessages(content),
    courses: content.courses
      .map(({ id, data }) => ({ id: `teach#${id}`, slug: id, data }))
      .sort((a, b) => lengthOf(a.data) - lengthOf(b.data) || a.slug.localeCompare(b.slug)),
    questions: questionsById(content),
    errata: new Map(content.errata.map(({ id, data }) => [id, data])),
    references: new Map(content.references.map(({ id, data }) => [id, data])),
    environments: content.environments,
    samples: content.samples,
    later: content.docker.later,
  };
}

function questionsById({ questions }: Content): Catalog['questions'] {
  return new Map(
    questions.flatMap(({ id, data: { page, parts = {} } }) => [
      ...(page === undefined ? [] : [[id, page] as const]),
      ...Object.entries(parts).map(([part, asked]) => [`${id}#${part}`, asked] as const),
    ]),
  );
}

function lengthOf({ modules }: Course): number {
  return modules.reduce((sum, { items }) => sum + items.length, 0);
}

function placeMessages({ messages }: Content): Catalog['messages'] {
  const place = ({ group }: Message) => messageGroups.indexOf(group);
  return messages
    .map(({ id, data }) => ({ id: `troubleshooting#${id}`, slug: id, data }))
    .sort((a, b) => place(a.data) - place(b.data) || pinyinOrder.compare(a.data.title, b.data.title));
}

function placeChapters(content: Content, tree: CommandTree): CatalogChapter[] {
  return content.config.parts.flatMap((part) =>
    part.chapters.flatMap(({ slug, serial }) => {
      const entry = content.chapters.find((chapter) => chapter.id === slug);
      if (!entry) return [];
      const written = chapterStructure(entry.source);
      const structure = { ...written, code: written.code.map((block) => withSample(block, content.samples)) };
      const text = structure.sections.map((section) => section.title + section.text).join('');
      const used = usedCommands(structure.code.flatMap(shellOf), tree);
      return [
        {
          slug,
          id: `chapters/${slug}`,
          file: entry.file,
          code: freightCode(content.config.freightPrefix, serial),
          part: part.title,
          data: entry.data,
          structure,
          source: entry.source,
          minutes: readingMinutes(text),
          han: countHan(text),
          citations: [...new Set(structure.citations.map((mention) => mention.value))],
          used,
          commands: commandsOf(used, structure.inlineCode, tree),
        },
      ];
    }),
  );
}

/** Canonical paths of the commands that the code uses, then of those that the text only mentions. */
function commandsOf(used: readonly UsedCommand[], inlineCode: readonly Mention[], tree: CommandTree): string[] {
  const mentioned = usedCommands(
    inlineCode.map(({ value }) => value),
    tree,
  );
  return [...new Set([...used, ...mentioned].map(({ path }) => path))].filter((path) => tree.get(path)?.kind === 'command');
}
