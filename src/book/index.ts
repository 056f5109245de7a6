import { getCollection } from 'astro:content';
import { hrefOf, wholeAddressOf } from '../core/index.ts';
import {
  bookFolder,
  buildCatalog,
  commandSpellings,
  readBookConfig,
  readDockerFacts,
  readDrawing,
  readEnvironments,
  readExampleRecords,
  readSamples,
} from '../catalog/index.ts';

interface LoadedEntry<Data> {
  id: string;
  data: Data;
  filePath?: string;
}

/** An entry of a collection as plain data, so that everything below pages works without Astro. */
function plain<Data>({ id, data, filePath = '' }: LoadedEntry<Data>) {
  return { id, data, file: filePath };
}

const folder = bookFolder();
const config = readBookConfig(folder);

/** The book that the pages show; built once for all of them. */
export const catalog = buildCatalog({
  folder,
  config,
  chapters: (await getCollection('chapters')).map((entry) => ({ ...plain(entry), source: entry.body ?? '' })),
  commands: (await getCollection('commands')).map(plain),
  glossary: (await getCollection('glossary')).map(plain),
  timeline: (await getCollection('timeline')).map(plain),
  figures: (await getCollection('figures')).map((entry) => ({ ...plain(entry), drawing: readDrawing(entry.filePath ?? '') })),
  models: (await getCollection('models')).map((entry) => ({ ...plain(entry), drawing: readDrawing(entry.filePath ?? '') })),
  messages: (await getCollection('messages')).map(plain),
  courses: (await getCollection('courses')).map(plain),
  errata: (await getCollection('errata')).map(plain),
  references: (await getCollection('references')).map(plain),
  environments: readEnvironments(folder),
  docker: readDockerFacts(folder, config.docker),
  examples: readExampleRecords(folder),
  samples: readSamples(folder),
});

/** Address of an id on this site, below its base. */
export function href(id: string): string {
  return hrefOf(id, config.base);
}

/** Permanent address of an id, whole. */
export function permalink(id: string): string {
  return wholeAddressOf(id, config);
}

/** The routes of the pages of commands: `container/rm` with its entry. */
export function commandRoutes() {
  return commandFileRoutes().filter(({ params, props }) => params.path === routeOf(props.entry.command.path));
}

/** The routes of the files beside them, which answer to every spelling, since curl follows no redirect in a page: also `rm`. */
export function commandFileRoutes() {
  return commandSpellings(catalog).map(({ path, entry }) => ({ params: { path: routeOf(path) }, props: { entry } }));
}

function routeOf(path: string): string {
  return path.replaceAll(' ', '/');
}
