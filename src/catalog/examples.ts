import type { CommandExample, Transcript } from '../schemas/index.ts';
import type { ExampleRecords } from './read-example-records.ts';

/** An example of a command joined with its proof. */
export interface CatalogExample {
  example: CommandExample;
  /** How it really ran. */
  transcript: Transcript | undefined;
  /** Why it did not; undefined where it did, or where nobody has said. */
  notRun: string | undefined;
}

/** Joins the examples of a command with their transcripts, by the command lines, and with the reason why they did not run. */
export function joinExamples(path: string, examples: readonly CommandExample[] = [], records: ExampleRecords): CatalogExample[] {
  const id = path.replaceAll(' ', '/');
  const transcripts = records.transcripts.find((entry) => entry.id === id)?.data.examples ?? [];
  return examples.map((example) => {
    const transcript = transcripts.find(({ run }) => run === example.run);
    const reason = example.notRun ?? reasonFor(id, records.notRun.data);
    return { example, transcript, notRun: transcript ? undefined : reason };
  });
}

/** The reason given for a command, or for the nearest group or plugin above it. */
function reasonFor(id: string, reasons: Readonly<Record<string, string>>): string | undefined {
  const parts = id.split('/');
  const above = parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
  return above.map((name) => reasons[name]).find((reason) => reason !== undefined);
}
