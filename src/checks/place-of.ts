import type { Issue } from '../core/index.ts';
import type { LineOf } from '../schemas/index.ts';

/** Where an issue is. */
export type Place = Pick<Issue, 'file' | 'line'>;

/** Where the value of a path stands, `within` being the line in a text of several lines; the file alone where nobody knows lines. */
export function placeOf(entry: { file: string; lineOf?: LineOf | undefined }, path: readonly PropertyKey[], within?: number): Place {
  const { file, lineOf } = entry;
  return lineOf ? { file, line: lineOf(path, within) } : { file };
}
