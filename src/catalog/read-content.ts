import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Issue, IssuesError } from '../core/index.ts';
import { collections, environments } from '../schemas/index.ts';
import { bookFolder, readBook } from './book-folder.ts';
import type { Content } from './content.ts';
import { readDockerFacts } from './read-docker-facts.ts';
import { type Collection, readEntries } from './read-entries.ts';
import { readExampleRecords } from './read-example-records.ts';
import { readYaml } from './read-yaml.ts';
import { readSamples } from './samples.ts';

/**
 * Reads a whole content folder without Astro, for the checks, the command line and what is written after a build.
 *
 * @returns everything that could be read, and the problems of what could not
 */
export function readContent(folder: string = bookFolder()): { content: Content; issues: Issue[] } {
  const issues: Issue[] = [];
  const { config, lineOf } = readBook(folder);
  const read = <Schema extends z.ZodType>(collection: Collection<Schema>) =>
    readEntries(folder, { ...collection, folder: collection.folder.replace('*', config.language) }, issues);
  const content: Content = {
    folder,
    config,
    configLineOf: lineOf,
    chapters: read(collections.chapters).map((entry) => ({ ...entry, source: readFileSync(entry.file, 'utf8') })),
    commands: read(collections.commands),
    glossary: read(collections.glossary),
    timeline: read(collections.timeline),
    figures: read(collections.figures).map((entry) => ({ ...entry, drawing: readDrawing(entry.file) })),
    models: read(collections.models).map((entry) => ({ ...entry, drawing: readDrawing(entry.file) })),
    messages: read(collections.messages),
    courses: read(collections.courses),
    questions: read(collections.questions),
    errata: read(collections.errata),
    references: read(collections.references),
    environments: readEnvironments(folder, issues),
    docker: readDockerFacts(folder, config.docker),
    examples: readExampleRecords(folder, issues),
    samples: readSamples(folder),
  };
  return { content, issues };
}

/** As `readContent`, for callers that cannot go on with a part. @throws IssuesError with every problem */
export function readWholeContent(folder?: string): Content {
  const { content, issues } = readContent(folder);
  if (issues.length > 0) throw new IssuesError(issues);
  return content;
}

/** The drawing beside the data file of a figure or model; undefined for what is made from data. */
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
