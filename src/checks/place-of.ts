import type { CodeBlock } from '../catalog/index.ts';
import type { Issue } from '../core/index.ts';
import type { LineOf } from '../schemas/index.ts';

/** Where an issue is. */
export type Place = Pick<Issue, 'file' | 'line'>;

/** Where the value of a path stands, `within` being the line in a text of several lines; the file alone where nobody knows lines. */
export function placeOf(entry: { file: string; lineOf?: LineOf | undefined }, path: readonly PropertyKey[], within?: number): Place {
  const { file, lineOf } = entry;
  return lineOf ? { file, line: lineOf(path, within) } : { file };
}

/** Where a line of a code block stands, counted from 0: in its chapter, or in the sample that it shows. */
export function placeInBlock(block: Pick<CodeBlock, 'line' | 'sample'>, line: number, chapter: string): Place {
  const { sample } = block;
  if (!sample) return { file: chapter, line: block.line + 1 + line };
  const inFile = sample.lines[line] ?? sample.lines.at(-1);
  return inFile === undefined ? { file: sample.file } : { file: sample.file, line: inFile };
}
