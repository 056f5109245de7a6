import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IssuesError } from '../core/index.ts';
import { bookConfig, type BookConfig, type LineOf } from '../schemas/index.ts';
import { readYaml } from './read-yaml.ts';

/** Folder of the book to build, below the project root: `BOOK` of the environment, else `content`. */
export function bookFolder(): string {
  return process.env['BOOK'] ?? 'content';
}

/**
 * Reads `book.yaml` of a content folder; `BOOK_SITE` and `BOOK_BASE` of the environment win over the file.
 *
 * @throws IssuesError with every problem of the file, each with its line
 */
export function readBookConfig(folder: string = bookFolder()): BookConfig {
  return readBook(folder).config;
}

/** As `readBookConfig`, with the lines of the file. */
export function readBook(folder: string): { config: BookConfig; lineOf: LineOf } {
  const file = join(folder, 'book.yaml');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new IssuesError([
      {
        rule: 'book/no-config',
        message: 'there is no book.yaml',
        hint: 'BOOK must name a content folder with a book.yaml; the default is "content"',
        file,
      },
    ]);
  }
  const read = readYaml(text, bookConfig, file);
  if (!read.data) throw new IssuesError(read.issues);
  const overridden = bookConfig.safeParse({
    ...read.data,
    ...(process.env['BOOK_SITE'] && { site: process.env['BOOK_SITE'] }),
    ...(process.env['BOOK_BASE'] && { base: process.env['BOOK_BASE'] }),
  });
  if (overridden.success) return { config: overridden.data, lineOf: read.lineOf };
  throw new IssuesError(
    overridden.error.issues.map((issue) => ({
      rule: 'book/environment',
      message: `BOOK_${String(issue.path[0]).toUpperCase()}: ${issue.message}`,
      hint: 'correct or unset the environment variable',
      file,
    })),
  );
}
