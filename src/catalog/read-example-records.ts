import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../core/index.ts';
import { type Entry, type LineOf, notRun, type NotRun, scenes, type Scenes, transcripts, type Transcripts } from '../schemas/index.ts';
import { readEntries } from './read-entries.ts';
import { readYaml } from './read-yaml.ts';

/** What is known of the examples and pitfalls of commands beside their words: how they ran, what they need to run, and which cannot. */
export interface ExampleRecords {
  transcripts: Entry<Transcripts>[];
  scenes: Entry<Scenes>[];
  /** Reasons for whole commands, groups and plugins. */
  notRun: { file: string; data: NotRun; lineOf?: LineOf };
}

/** Reads `data/transcripts`, `data/scenes` and `data/not-run.yaml` of a content folder. None of them must be there. */
export function readExampleRecords(folder: string, issues: Issue[] = []): ExampleRecords {
  const extension = 'yaml';
  return {
    transcripts: readEntries(folder, { folder: 'data/transcripts', extension, schema: transcripts }, issues),
    scenes: readEntries(folder, { folder: 'data/scenes', extension, schema: scenes }, issues),
    notRun: readNotRun(join(folder, 'data/not-run.yaml'), issues),
  };
}

function readNotRun(file: string, issues: Issue[]): ExampleRecords['notRun'] {
  if (!existsSync(file)) return { file, data: {} };
  const { data, lineOf, issues: found } = readYaml(readFileSync(file, 'utf8'), notRun, file);
  issues.push(...found);
  return data ? { file, data, lineOf } : { file, data: {} };
}
