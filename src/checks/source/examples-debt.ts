import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../catalog/index.ts';
import type { Issue } from '../../core/index.ts';
import { examplesDebt as schema } from '../../schemas/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

export interface ExampleCount {
  /** Examples with a transcript. */
  ran: number;
  /** Examples that say why they did not run, by reason, the most frequent reason first. */
  notRun: [reason: string, examples: number][];
  /** Examples of docker's own commands with neither; those of plugins must say why, too, but in one place. */
  missing: number;
  /** The commands that these belong to, each with their number. */
  missingIn: [command: string, examples: number][];
}

/** How many examples ran, did not run, or owe a proof. */
export function countExamples({ catalog }: Pick<BookUnderCheck, 'catalog'>): ExampleCount {
  const commands = [...catalog.commands.values()];
  const all = commands.flatMap(({ examples }) => examples);
  const reasons = new Map<string, number>();
  for (const { notRun } of all) if (notRun !== undefined) reasons.set(notRun, (reasons.get(notRun) ?? 0) + 1);
  const missingIn = commands
    .map(({ command, examples }): [string, number] => [
      command.path,
      examples.filter(({ transcript, notRun }) => !transcript && notRun === undefined).length,
    ])
    .filter(([, number]) => number > 0);
  return {
    ran: all.filter(({ transcript }) => transcript !== undefined).length,
    notRun: [...reasons].sort((a, b) => b[1] - a[1]),
    missing: missingIn.reduce((total, [, number]) => total + number, 0),
    missingIn,
  };
}

/** Every example has a transcript or says why not. The recorded number of those that do not may only fall. */
export function examplesDebt(book: BookUnderCheck): Issue[] {
  const file = join(book.content.folder, 'data/examples-debt.yaml');
  const read = readYaml(existsSync(file) ? readFileSync(file, 'utf8') : 'missing: 0', schema, file);
  if (!read.data) return read.issues;
  const { missing, missingIn } = countExamples(book);
  const recorded = read.data.missing;
  if (missing === recorded) return [];
  const place = existsSync(file) ? placeOf({ file, lineOf: read.lineOf }, ['missing']) : { file };
  return missing > recorded
    ? [
        {
          rule: 'examples/debt-grew',
          message: `${missing} examples neither have a transcript nor say why not, ${recorded} were recorded`,
          hint: `run "npm run examples:record -- --only ${missingIn.at(0)?.[0].replaceAll(' ', '/') ?? ''}", or say "notRun"; they are examples of ${missingIn.map(([path]) => path).join(', ')}`,
          ...place,
        },
      ]
    : [
        {
          rule: 'examples/debt-not-recorded',
          message: `only ${missing} examples lack a proof now, ${recorded} were recorded`,
          hint: `write "missing: ${missing}"`,
          ...place,
        },
      ];
}
