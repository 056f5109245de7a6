import { type CollectionKey, getCollection } from 'astro:content';
import { hrefOf } from '../core/index.ts';
import { bookFolder, buildCatalog, readBookConfig, readDockerFacts, readDrawing, readEnvironments } from '../catalog/index.ts';

/** Entries of a collection as plain data, so that everything below pages works without Astro. */
async function entries<Name extends CollectionKey>(name: Name) {
  return (await getCollection(name)).map(({ id, data, filePath = '' }) => ({ id, data, file: filePath }));
}

const folder = bookFolder();
const config = readBookConfig(folder);

/** The book that the pages show; built once for all of them. */
export const catalog = buildCatalog({
  folder,
  config,
  chapters: (await getCollection('chapters')).map(({ id, data, filePath = '', body = '' }) => ({ id, data, file: filePath, source: body })),
  commands: await entries('commands'),
  glossary: await entries('glossary'),
  timeline: await entries('timeline'),
  figures: (await entries('figures')).map((entry) => ({ ...entry, drawing: readDrawing(entry.file) })),
  errata: await entries('errata'),
  references: await entries('references'),
  environments: readEnvironments(folder),
  docker: readDockerFacts(folder, config.docker),
});

/** Address of an id on this site, below its base. */
export function href(id: string): string {
  return hrefOf(id, config.base);
}
