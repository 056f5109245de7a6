import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BookExports } from './book-exports.ts';
import { packageVersion, type Program, versionOf } from './programs.ts';

/** Something that the book gives away, and what a reader must find in it. */
export interface Piece<Expected = unknown, Content extends string | Uint8Array = string> {
  /** For messages: a path, an id. */
  name: string;
  content: Content;
  expected: Expected;
}

/** How a format is judged by something that nobody here wrote. */
export interface Method<Expected, Content extends string | Uint8Array> {
  /** What is judged: `BibTeX`. */
  format: string;
  /** What judges, and by what: `pandoc reads title and address back`. */
  validator: string;
  programs?: readonly Program[];
  /** Packages of this project. */
  packages?: readonly string[];
  /** Why it cannot judge, though all of these are there. */
  missing?: (book: BookExports) => string | undefined;
  pieces: (book: BookExports) => Piece<Expected, Content>[];
  /** Spoils a piece in a way that the validator must notice. */
  spoil: (content: Content) => Content;
  /** What is wrong with the pieces. `folder` is empty and goes afterwards. */
  faults: (pieces: readonly Piece<Expected, Content>[], folder: string, book: BookExports) => string[] | Promise<string[]>;
}

export type Outcome =
  | { kind: 'valid'; files: number; bytes: number }
  | { kind: 'invalid'; files: number; bytes: number; faults: string[] }
  | { kind: 'skipped'; why: string };

/** A line of the table. */
export interface Row {
  format: string;
  validator: string;
  versions: string[];
  seconds: number;
  outcome: Outcome;
}

/** A validation that is ready to run. */
export interface Validation {
  format: string;
  run: (book: BookExports) => Promise<Row>;
}

/** Makes a validation of a method: it first has to refuse a spoilt piece, for one that accepts everything would look the same. */
export function validation<Expected, Content extends string | Uint8Array = string>(method: Method<Expected, Content>): Validation {
  const { format, validator, programs = [], packages = [], missing } = method;
  const run = async (book: BookExports): Promise<Row> => {
    const begun = performance.now();
    const needed = programs.map((program) => ({ program, version: versionOf(program) }));
    const absent = needed.flatMap(({ program, version }) => (version === undefined ? [program.debian] : []));
    const why = absent.length > 0 ? `not installed (Debian: ${absent.join(', ')})` : missing?.(book);
    const outcome: Outcome = why === undefined ? await judged(method, book) : { kind: 'skipped', why };
    const versions = [...needed.flatMap(({ version }) => version ?? []), ...packages.map(packageVersion)];
    return { format, validator, versions, seconds: (performance.now() - begun) / 1000, outcome };
  };
  return { format, run };
}

async function judged<Expected, Content extends string | Uint8Array>(
  method: Method<Expected, Content>,
  book: BookExports,
): Promise<Outcome> {
  const pieces = method.pieces(book);
  const bytes = pieces.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const invalid = (faults: string[]): Outcome => ({ kind: 'invalid', files: pieces.length, bytes, faults });
  const [first] = pieces;
  if (!first) return invalid(['there is nothing of this format: has the site been built?']);
  const spoilt = { ...first, content: method.spoil(first.content) };
  if (Buffer.compare(Buffer.from(spoilt.content), Buffer.from(first.content)) === 0)
    return invalid([`${first.name} could not be spoilt, so that nothing proves that the validator looks at it`]);
  if ((await faultsOf(method, [spoilt], book)).length === 0)
    return invalid([`${first.name} was spoilt on purpose and accepted: the verdict of this validator is worth nothing`]);
  const faults = await faultsOf(method, pieces, book);
  return faults.length === 0 ? { kind: 'valid', files: pieces.length, bytes } : invalid(faults);
}

async function faultsOf<Expected, Content extends string | Uint8Array>(
  { faults }: Method<Expected, Content>,
  pieces: readonly Piece<Expected, Content>[],
  book: BookExports,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'validation-'));
  try {
    return await faults(pieces, folder, book);
  } catch (error) {
    // A reader that gives up has refused what it was given.
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
