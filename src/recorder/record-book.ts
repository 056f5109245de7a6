import type { Catalog, CatalogCommand, ExampleRecords } from '../catalog/index.ts';
import type { Transcript } from '../schemas/index.ts';
import { type Change, compareTranscripts } from './compare-transcripts.ts';
import type { Engine } from './engine.ts';
import { recordExample, type Recording, recordPitfall, type Versions, versionsOf } from './record-example.ts';
import { pitfallSceneOf, sceneOf } from './scene-of.ts';
import type { CommandTranscripts } from './transcript-file.ts';

/** An example or a pitfall that was run and is no proof. */
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
  /** Called as soon as all of a command has run, with the transcripts that it has now. */
  keep: (id: string, transcripts: CommandTranscripts) => void;
  say: (line: string) => void;
}

/** One thing to run: its command lines, the transcript it has, and how it gets a new one. */
interface Job {
  run: string;
  before: Transcript | undefined;
  record: (engine: Engine, versions: Versions) => Promise<Recording>;
}

/**
 * Runs every example of docker's own commands that does not say why it cannot run, and what provokes the messages of their pitfalls
 * wherever that has been written.
 */
export async function recordBook(engine: Engine, options: RecordOptions): Promise<{ ran: number; changes: Change[]; refusals: Refusal[] }> {
  const changes: Change[] = [];
  const refusals: Refusal[] = [];
  let ran = 0;
  const versions = await versionsOf(engine.shell);
  /** The transcript that a job has afterwards. */
  const runJob = async (id: string, { run, before, record }: Job): Promise<Transcript | undefined> => {
    // The scene of a message may run something else by now.
    if (options.missing && before?.run === run) return before;
    ran += 1;
    await engine.clean();
    const recording = await record(engine, versions);
    if ('refused' in recording) {
      refusals.push({ command: id, run, why: recording.refused, printed: recording.printed });
      return before;
    }
    const found = compareTranscripts(id, before, recording.transcript);
    changes.push(...found);
    // What is the same keeps its day, so that the files change with the facts only.
    return found.length > 0 ? recording.transcript : before;
  };
  for (const entry of commandsToRecord(options.catalog, options.only)) {
    const id = idOf(entry);
    const kept: CommandTranscripts = { examples: [], pitfalls: [] };
    for (const job of exampleJobs(entry, options)) {
      const transcript = await runJob(id, job);
      if (transcript) kept.examples.push(transcript);
    }
    for (const { message, ...job } of pitfallJobs(entry, options)) {
      const transcript = await runJob(id, job);
      if (transcript) kept.pitfalls.push({ message, ...transcript });
    }
    options.keep(id, kept);
    const messages = messagesOf(entry).length;
    options.say(`${id}: ${kept.examples.length} of ${entry.examples.length}, messages ${kept.pitfalls.length} of ${messages}`);
  }
  return { ran, changes, refusals };
}

/** Docker's own commands with examples or messages; those of plugins cannot run here. */
export function commandsToRecord(catalog: Catalog, only: readonly string[]): CatalogCommand[] {
  return [...catalog.commands.values()].filter(
    (entry) =>
      entry.command.plugin === undefined &&
      entry.examples.length + messagesOf(entry).length > 0 &&
      (only.length === 0 || only.some((name) => idOf(entry) === name || idOf(entry).startsWith(`${name}/`))),
  );
}

function messagesOf({ pitfalls }: CatalogCommand): string[] {
  return pitfalls.flatMap(({ pitfall }) => pitfall.message ?? []);
}

function exampleJobs(entry: CatalogCommand, { catalog, records }: RecordOptions): Job[] {
  return entry.examples
    .filter(({ notRun }) => notRun === undefined)
    .map(({ example, transcript }) => ({
      run: example.run,
      before: transcript,
      record: ({ shell }, versions) =>
        recordExample(example, sceneOf(idOf(entry), example.run, records.scenes, catalog.tree), shell, versions),
    }));
}

function pitfallJobs(entry: CatalogCommand, { catalog, records }: RecordOptions): (Job & { message: string })[] {
  return entry.pitfalls.flatMap(({ pitfall, transcript }) => {
    const { message } = pitfall;
    const scene = pitfallSceneOf(idOf(entry), message, records.scenes, catalog.tree);
    if (message === undefined || scene === undefined) return [];
    return [
      {
        message,
        run: scene.run,
        before: transcript,
        record: ({ shell }, versions) => recordPitfall(message, scene, shell, versions),
      },
    ];
  });
}

function idOf({ command }: CatalogCommand): string {
  return command.path.replaceAll(' ', '/');
}
