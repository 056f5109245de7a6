import { type Answer, createEngine, type Engine } from '../../search/engine/engine.ts';
import type { SearchDetails, SearchIndex } from '../../search/index-format.ts';
import { base } from '../base.ts';

let engine: Engine | undefined;
let loading: Promise<Engine> | undefined;

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
  if (index.schema !== 1) throw new Error(`The index has the format ${String(index.schema)}, and this script reads 1: reload the page.`);
  engine = createEngine(index);
  // The names answer without the details; who has no network for them keeps what there is.
  void addDetails(engine).catch(() => undefined);
  return engine;
}

/** Takes in the details between the keystrokes. */
async function addDetails(to: Engine): Promise<void> {
  const details: SearchDetails = await fetchJson('search/details.json');
  while (to.extend(details, 1)) await new Promise((resolve) => setTimeout(resolve));
  document.documentElement.dataset['search'] = 'complete';
  document.dispatchEvent(new Event('search-details'));
}

async function fetchJson(path: string) {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}
