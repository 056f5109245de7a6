import type { CommandExample, Pitfall, Transcript } from '../schemas/index.ts';
import type { ExampleRecords } from './read-example-records.ts';

/** That command lines ran, or why they did not. Neither where nobody has said. */
export interface Proof {
  /** How they really ran. */
  transcript: Transcript | undefined;
  /** Why they did not. */
  notRun: string | undefined;
}

/** An example of a command joined with its proof. */
export interface CatalogExample extends Proof {
  example: CommandExample;
}

/** A pitfall of a command joined with the proof of its message. One without a message has nothing to prove. */
export interface CatalogPitfall extends Proof {
  pitfall: Pitfall;
}

/** Joins the examples of a command with their transcripts, by the command lines, and with the reason why they did not run. */
export function joinExamples(path: string, examples: readonly CommandExample[] = [], records: ExampleRecords): CatalogExample[] {
  const { id, transcripts } = recordsOf(path, records);
  return examples.map((example) => {
    const transcript = transcripts?.examples?.find(({ run }) => run === example.run);
    return { example, ...proofOf(transcript, example.notRun ?? reasonFor(id, records.notRun.data)) };
  });
}

/** The same for its pitfalls, by the message. */
export function joinPitfalls(path: string, pitfalls: readonly Pitfall[] = [], records: ExampleRecords): CatalogPitfall[] {
  const { id, transcripts } = recordsOf(path, records);
  return pitfalls.map((pitfall) => {
    if (pitfall.message === undefined) return { pitfall, ...proofOf(undefined, undefined) };
    const transcript = transcripts?.pitfalls?.find(({ message }) => message === pitfall.message);
    return { pitfall, ...proofOf(transcript, pitfall.notRun ?? reasonFor(id, records.notRun.data)) };
  });
}

function recordsOf(path: string, { transcripts }: ExampleRecords) {
  const id = path.replaceAll(' ', '/');
  return { id, transcripts: transcripts.find((entry) => entry.id === id)?.data };
}

function proofOf(transcript: Transcript | undefined, reason: string | undefined): Proof {
  return { transcript, notRun: transcript ? undefined : reason };
}

/** The reason given for a command, or for the nearest group or plugin above it. */
function reasonFor(id: string, reasons: Readonly<Record<string, string>>): string | undefined {
  const parts = id.split('/');
  const above = parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
  return above.map((name) => reasons[name]).find((reason) => reason !== undefined);
}
