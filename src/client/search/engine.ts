import { type Answer, createEngine, type Engine } from '../../search/engine/engine.ts';
import type { SearchDetails, SearchIndex } from '../../search/index-format.ts';
import { fetchJson } from '../fetch-json.ts';

let engine: Engine | undefined;
let loading: Promise<Engine> | undefined;
let details: Promise<void> | undefined;

/** Loads what the first answer needs; called as soon as the reader shows the wish to search. A failure is not kept. */
export function prepare(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Begins to load; whoever asks later is told if that fails. */
export function warmUp(): void {
  void prepare().catch(() => undefined);
}

/** Waits until the details are in, or will not come. */
export async function detailsSettled(): Promise<void> {
  await details;
}

/** True once the names are there. */
export function isReady(): boolean {
  return engine !== undefined;
}

/** The answer to a line at once, if the index is there. */
export function answerNow(line: string, limit: number): Answer | undefined {
  return engine?.search(line, limit);
}

async function load(): Promise<Engine> {
  const index: SearchIndex = await fetchJson('search/index.json');
  if (index.schema !== 2) throw new Error(`The index has the format ${String(index.schema)}, and this script reads 2: reload the page.`);
  engine = createEngine(index);
  // The names answer without the details; who has no network for them keeps what there is.
  details = addDetails(engine).catch(() => undefined);
  return engine;
}

/** Takes in the details between the keystrokes. */
async function addDetails(to: Engine): Promise<void> {
  const file: SearchDetails = await fetchJson('search/details.json');
  while (to.extend(file, 1)) await new Promise((resolve) => setTimeout(resolve));
  document.documentElement.dataset['search'] = 'complete';
}
