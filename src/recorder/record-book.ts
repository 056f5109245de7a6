import type { Catalog, CatalogCommand, CatalogExample, ExampleRecords } from '../catalog/index.ts';
import type { Transcript } from '../schemas/index.ts';
import { type Change, compareTranscripts } from './compare-transcripts.ts';
import type { Engine } from './engine.ts';
import { recordExample, type Recording, type Versions, versionsOf } from './record-example.ts';
import { sceneOf } from './scene-of.ts';

/** An example that was run and is no proof. */
export interface Refusal {
  command: string;
  run: string;
  why: string;
  printed: string;
}

export interface RecordOptions {
  catalog: Catalog;
  records: ExampleRecords;
  /** Ids of commands or groups: `container/rm`, `volume`. Empty for all. */
  only: readonly string[];
  /** Run only what has no transcript yet. */
  missing: boolean;
  /** Called as soon as all examples of a command have run, with the transcripts that it has now. */
  keep: (id: string, transcripts: Transcript[]) => void;
  say: (line: string) => void;
}

/** Runs every example of docker's own commands that does not say why it cannot run. */
export async function recordBook(engine: Engine, options: RecordOptions): Promise<{ ran: number; changes: Change[]; refusals: Refusal[] }> {
  const changes: Change[] = [];
  const refusals: Refusal[] = [];
  let ran = 0;
  const versions = await versionsOf(engine.shell);
  for (const entry of commandsToRecord(options.catalog, options.only)) {
    const id = idOf(entry);
    const transcripts: Transcript[] = [];
    for (const example of entry.examples.filter(({ notRun }) => notRun === undefined)) {
      if (options.missing && example.transcript) {
        transcripts.push(example.transcript);
        continue;
      }
      ran += 1;
      const recording = await recordOne(engine, id, example, options, versions);
      const { run } = example.example;
      const found = 'transcript' in recording ? compareTranscripts(id, example.transcript, recording.transcript) : [];
      if ('refused' in recording) refusals.push({ command: id, run, why: recording.refused, printed: recording.printed });
      changes.push(...found);
      // What is the same keeps its day, so that the files change with the facts only.
      const kept = found.length > 0 && 'transcript' in recording ? recording.transcript : example.transcript;
      if (kept) transcripts.push(kept);
    }
    options.keep(id, transcripts);
    options.say(`${id}: ${transcripts.length} of ${entry.examples.length}`);
  }
  return { ran, changes, refusals };
}

/** Docker's own commands with examples; those of plugins cannot run here. */
export function commandsToRecord(catalog: Catalog, only: readonly string[]): CatalogCommand[] {
  return [...catalog.commands.values()].filter(
    (entry) =>
      entry.command.plugin === undefined &&
      entry.examples.length > 0 &&
      (only.length === 0 || only.some((name) => idOf(entry) === name || idOf(entry).startsWith(`${name}/`))),
  );
}

async function recordOne(
  engine: Engine,
  id: string,
  { example }: CatalogExample,
  { catalog, records }: RecordOptions,
  versions: Versions,
): Promise<Recording> {
  await engine.clean();
  return recordExample(example, sceneOf(id, example.run, records.scenes, catalog.tree), engine.shell, versions);
}

function idOf({ command }: CatalogCommand): string {
  return command.path.replaceAll(' ', '/');
}
