import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogCommand, type CatalogPitfall, type Proof, readYaml } from '../../catalog/index.ts';
import type { Issue } from '../../core/index.ts';
import { examplesDebt as schema } from '../../schemas/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

/** Examples, or messages of pitfalls. */
export interface ProofCount {
  /** With a transcript. */
  ran: number;
  /** With the reason why they did not run, by reason, the most frequent one first. */
  notRun: [reason: string, number: number][];
  /** Of docker's own commands, with neither; those of plugins must say why, too, but in one place. */
  missing: number;
}

export interface ExampleCount {
  examples: ProofCount;
  messages: ProofCount;
  /** The commands whose examples or messages lack a proof, each with their number. */
  missingIn: [command: string, number: number][];
}

/** How many examples and messages of pitfalls ran, did not run, or owe a proof. */
export function countExamples({ catalog }: Pick<BookUnderCheck, 'catalog'>): ExampleCount {
  const commands = [...catalog.commands.values()];
  const examples = commands.flatMap((entry) => entry.examples);
  const missingIn = commands
    .map((entry): [string, number] => [entry.command.path, [...entry.examples, ...messagesOf(entry)].filter(isMissing).length])
    .filter(([, number]) => number > 0);
  return { examples: countProofs(examples), messages: countProofs(commands.flatMap(messagesOf)), missingIn };
}

function messagesOf({ pitfalls }: CatalogCommand): CatalogPitfall[] {
  return pitfalls.filter(({ pitfall }) => pitfall.message !== undefined);
}

function isMissing({ transcript, notRun }: Proof): boolean {
  return !transcript && notRun === undefined;
}

function countProofs(proofs: readonly Proof[]): ProofCount {
  const reasons = new Map<string, number>();
  for (const { notRun } of proofs) if (notRun !== undefined) reasons.set(notRun, (reasons.get(notRun) ?? 0) + 1);
  return {
    ran: proofs.filter(({ transcript }) => transcript !== undefined).length,
    notRun: [...reasons].sort((a, b) => b[1] - a[1]),
    missing: proofs.filter(isMissing).length,
  };
}

/** Every example and every message of a pitfall has a transcript or says why not. The recorded number of those that do not may only fall. */
export function examplesDebt(book: BookUnderCheck): Issue[] {
  const file = join(book.content.folder, 'data/examples-debt.yaml');
  const read = readYaml(existsSync(file) ? readFileSync(file, 'utf8') : 'missing: 0', schema, file);
  if (!read.data) return read.issues;
  const { examples, messages, missingIn } = countExamples(book);
  const missing = examples.missing + messages.missing;
  const recorded = read.data.missing;
  if (missing === recorded) return [];
  const place = existsSync(file) ? placeOf({ file, lineOf: read.lineOf }, ['missing']) : { file };
  return missing > recorded
    ? [
        {
          rule: 'examples/debt-grew',
          message: `${missing} examples and messages neither have a transcript nor say why not, ${recorded} were recorded`,
          hint: `run "npm run examples:record -- --only ${missingIn.at(0)?.[0].replaceAll(' ', '/') ?? ''}", or say "notRun"; they are of ${missingIn.map(([path]) => path).join(', ')}`,
          ...place,
        },
      ]
    : [
        {
          rule: 'examples/debt-not-recorded',
          message: `only ${missing} examples and messages lack a proof now, ${recorded} were recorded`,
          hint: `write "missing: ${missing}"`,
          ...place,
        },
      ];
}
