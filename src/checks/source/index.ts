import { relative, sep } from 'node:path';
import { buildCatalog, type Content, linksOf, readContent, readCoverage } from '../../catalog/index.ts';
import type { Issue } from '../../core/index.ts';
import type { CollectionName } from '../../schemas/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { chapterPlaces, commandClasses, placement } from './book-config.ts';
import { codeBlocks } from './code-blocks.ts';
import { commandWords } from './command-words.ts';
import { courses } from './courses.ts';
import { coverage, coverageCount } from './coverage.ts';
import { directives } from './directives.ts';
import { dockerLines } from './docker-lines.ts';
import { drawings } from './drawings.ts';
import { examples } from './examples.ts';
import { countExamples, examplesDebt } from './examples-debt.ts';
import { glossary, sources } from './glossary.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { markdown, refusedChapters } from './markdown.ts';
import { mentions } from './mentions.ts';
import { messages } from './messages.ts';
import { permalinks } from './permalinks.ts';
import { models } from './models.ts';
import { questions } from './questions.ts';
import { samples } from './samples.ts';
import { syntax } from './syntax.ts';
import { unused } from './unused.ts';
import { wording } from './wording.ts';
import { countWordsDebt, wordsDebt } from './words-debt.ts';

/** Judge a file by itself. */
const withinFiles = [chapterPlaces, commandClasses, headings, markdown, directives, drawings, dockerLines, syntax, wording];

type Kind = CollectionName | 'environments' | 'transcripts' | 'scenes' | 'not-run';
const exampleKinds: readonly Kind[] = ['commands', 'transcripts', 'scenes', 'not-run'];
const linkable: readonly Kind[] = ['chapters', 'glossary', 'timeline', 'figures', 'models', 'messages', 'courses'];

/** Judge files by what others hold. Each needs every file of these kinds: one that is not there would look like a wrong name. */
const betweenFiles: readonly { check: (book: BookUnderCheck) => Issue[]; needs: readonly Kind[] }[] = [
  { check: placement, needs: ['chapters'] },
  { check: links, needs: linkable },
  { check: mentions, needs: ['glossary', 'figures', 'models', 'errata', 'references'] },
  { check: unused, needs: ['chapters'] },
  { check: samples, needs: ['chapters'] },
  { check: codeBlocks, needs: ['environments'] },
  { check: commandWords, needs: ['environments'] },
  { check: messages, needs: ['environments'] },
  { check: models, needs: [...linkable, 'environments'] },
  { check: coverage, needs: [...linkable, 'errata'] },
  { check: courses, needs: linkable },
  { check: glossary, needs: linkable },
  { check: questions, needs: linkable },
  { check: sources, needs: ['references'] },
  { check: wordsDebt, needs: ['commands'] },
  { check: examples, needs: exampleKinds },
  { check: examplesDebt, needs: exampleKinds },
  { check: permalinks, needs: linkable },
];

/**
 * Reads a content folder and runs every check of the sources. Returns all problems at once; but while a file cannot be read,
 * nothing is said of what others expect in files of its kind.
 */
export function sourceIssues(folder?: string): Issue[] {
  return issuesIn(open(folder));
}

/** What `npm run check` prints below its verdict. */
export function countsOf(folder?: string) {
  return countsIn(open(folder).book);
}

/** Both, from one reading of the folder. */
export function checkSources(folder?: string) {
  const opened = open(folder);
  return { issues: issuesIn(opened), counts: countsIn(opened.book) };
}

/** A content folder as far as it can be read, and the problems of the rest. */
interface Opened {
  book: BookUnderCheck;
  issues: Issue[];
  /** Kinds of which not every file could be read. */
  unread: ReadonlySet<string | undefined>;
}

function open(folder?: string): Opened {
  const { content, issues } = read(folder);
  const { book, issues: more } = prepare(content);
  return { book, issues: [...issues, ...more], unread: new Set(issues.map((issue) => kindOf(issue.file, content.folder))) };
}

function issuesIn({ book, issues, unread }: Opened): Issue[] {
  const possible = betweenFiles.filter(({ needs }) => !needs.some((kind) => unread.has(kind)));
  return [...issues, ...[...withinFiles, ...possible.map(({ check }) => check)].flatMap((check) => check(book))];
}

/** `content/zh-CN/glossary/cgroup.yaml` → `glossary`, `content/data/environments.yaml` → `environments`. */
function kindOf(file: string, folder: string): string | undefined {
  return relative(folder, file)
    .split(sep)[1]
    ?.replace(/\.yaml$/, '');
}

function countsIn(book: BookUnderCheck) {
  const { met, all } = coverageCount(book);
  return {
    ...countWordsDebt(book),
    options: [...book.catalog.commands.values()].reduce((sum, { command }) => sum + command.flags.length, 0),
    examples: countExamples(book),
    covered: met,
    rows: all,
    links: book.links.length,
    chapters: book.catalog.chapters,
  };
}

/** What can be read of a content folder, and the problems of the rest. */
function read(folder?: string): { content: Content; issues: Issue[] } {
  const { content, issues } = readContent(folder);
  const refused = refusedChapters(content);
  const files = new Set(refused.map((issue) => issue.file));
  return {
    content: { ...content, chapters: content.chapters.filter((chapter) => !files.has(chapter.file)) },
    issues: [...issues, ...refused],
  };
}

function prepare(content: Content): { book: BookUnderCheck; issues: Issue[] } {
  const catalog = buildCatalog(content);
  const links = linksOf(catalog);
  const { rows, issues, file } = readCoverage(content.folder);
  return { book: { content, catalog, links, ids: new Set(links.map((link) => link.id)), coverage: { file, rows } }, issues };
}
