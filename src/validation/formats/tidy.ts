import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programs, run } from '../programs.ts';
import type { Piece } from '../validation.ts';

/** What tidy objects to in whole pages of HTML, warnings included. */
export function tidyFaults(pieces: readonly Piece[], folder: string): string[] {
  return pieces.flatMap(({ name, content }) => {
    const file = 'page.html';
    writeFileSync(join(folder, file), content);
    const { status, stderr } = run(programs.tidy, ['-errors', '-quiet', '-utf8', '--drop-empty-elements', 'no', file], { cwd: folder });
    const faults = stderr.split('\n').filter((line) => line !== '');
    return status === 0 ? [] : faults.map((line) => `${name}: ${line}`);
  });
}
