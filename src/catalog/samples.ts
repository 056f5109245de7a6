import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCodeMeta } from './code-meta.ts';
import { readSampleText, type SampleText } from './sample-text.ts';

/** A file below `samples/` of a content folder, which code blocks show by `file="…"`. */
export interface Sample extends SampleText {
  /** Below `samples/`, with slashes: what a code block names. */
  path: string;
  /** Path below the project root, for messages. */
  file: string;
  /** All of it, with the lines that mark regions. */
  source: string;
}

/** By path. */
export type Samples = ReadonlyMap<string, Sample>;

/** Where the text of a code block stands that its chapter does not hold itself. */
export interface SamplePlace {
  path: string;
  file: string;
  /** For each line of the block, its line in the file. */
  lines: number[];
}

/** Reads every file below `samples/`; a book without the folder has none. */
export function readSamples(folder: string): Samples {
  const root = join(folder, 'samples');
  if (!existsSync(root)) return new Map();
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  return new Map(
    paths.sort().map((path) => {
      const file = join(root, path);
      const source = readFileSync(file, 'utf8');
      return [path, { path, file, source, ...readSampleText(source) }];
    }),
  );
}

/**
 * Puts the text of a sample into a code block that names one. Every other block comes back as it is, and so does one that names what
 * does not exist or has a body of its own: a check reports those.
 */
export function withSample<Block extends { meta: string; value: string }>(
  block: Block,
  samples: Samples,
): Block & { sample?: SamplePlace } {
  const { file, region } = parseCodeMeta(block.meta);
  const sample = file === undefined || block.value.trim() !== '' ? undefined : samples.get(file);
  const part = region === undefined ? sample?.whole : sample?.regions.get(region);
  if (!sample || !part) return block;
  return { ...block, value: part.text, sample: { path: sample.path, file: sample.file, lines: part.lines } };
}

/** Where a sample lies on the site, below `samples/`. A page of HTML is served as text: on this site it would run without its policy. */
export function sampleAddress(path: string): string {
  return /\.html?$/.test(path) ? `${path}.txt` : path;
}
