import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Issue, IssuesError } from '../core/index.ts';
import { type BookConfig, collections, type Entry, environments } from '../schemas/index.ts';
import { bookFolder, readBook } from './book-folder.ts';
import type { Content } from './content.ts';
import { readDockerFacts } from './read-docker-facts.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads a whole content folder without Astro, for the checks, the command line and what is written after a build.
 *
 * @returns everything that could be read, and the problems of what could not
 */
export function readContent(folder: string = bookFolder()): { content: Content; issues: Issue[] } {
  const issues: Issue[] = [];
  const { config, lineOf } = readBook(folder);
  const read = <Schema extends z.ZodType>(collection: { folder: string; extension: string; schema: Schema }) =>
    readCollection(folder, config, collection, issues);
  const content: Content = {
    folder,
    config,
    configLineOf: lineOf,
    chapters: read(collections.chapters).map((entry) => ({ ...entry, source: readFileSync(entry.file, 'utf8') })),
    commands: read(collections.commands),
    glossary: read(collections.glossary),
    timeline: read(collections.timeline),
    figures: read(collections.figures).map((entry) => ({ ...entry, drawing: readDrawing(entry.file) })),
    messages: read(collections.messages),
    errata: read(collections.errata),
    references: read(collections.references),
    environments: readEnvironments(folder, issues),
    docker: readDockerFacts(folder, config.docker),
  };
  return { content, issues };
}

/** As `readContent`, for callers that cannot go on with a part. @throws IssuesError with every problem */
export function readWholeContent(folder?: string): Content {
  const { content, issues } = readContent(folder);
  if (issues.length > 0) throw new IssuesError(issues);
  return content;
}

/** The drawing beside a figure's data file; undefined for figures drawn from data. */
export function readDrawing(file: string): string | undefined {
  const drawing = file.replace(/\.yaml$/, '.svg');
  return existsSync(drawing) ? readFileSync(drawing, 'utf8') : undefined;
}

/** Reads `data/environments.yaml` of a content folder; a folder without it has none. */
export function readEnvironments(folder: string, issues: Issue[] = []): Content['environments'] {
  const file = join(folder, 'data/environments.yaml');
  if (!existsSync(file)) return {};
  const { data, issues: found } = readYaml(readFileSync(file, 'utf8'), environments, file);
  issues.push(...found);
  return data ?? {};
}

/** Reads every entry of one kind; what cannot be read becomes an issue. */
function readCollection<Schema extends z.ZodType>(
  folder: string,
  config: BookConfig,
  collection: { folder: string; extension: string; schema: Schema },
  issues: Issue[],
): Entry<z.infer<Schema>>[] {
  const { extension, schema } = collection;
  const root = join(folder, collection.folder.replace('*', config.language));
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`.${extension}`))
    .sort();
  return files.flatMap((path) => {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    const { yaml, firstLine } = extension === 'mdx' ? frontmatterOf(text) : { yaml: text, firstLine: 1 };
    const result = readYaml(yaml, schema, file, firstLine);
    issues.push(...result.issues);
    if (!result.lineOf) return [];
    return [{ id: path.slice(0, -extension.length - 1), file, data: result.data, lineOf: result.lineOf }];
  });
}

function frontmatterOf(text: string): { yaml: string; firstLine: number } {
  return { yaml: /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '', firstLine: 2 };
}
