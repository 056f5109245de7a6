import { pageOf } from '../../core/index.ts';
import type { Catalog } from '../../catalog/index.ts';

/** What a link to a chapter or a section of it says: `namespace：资源隔离，用clone创建`. */
export function titleOf(catalog: Catalog, id: string): string {
  const chapter = catalog.chapters.find((entry) => entry.id === pageOf(id));
  const section = chapter?.structure.sections.find((entry) => `${chapter.id}#${entry.id ?? ''}` === id);
  if (!chapter) return id;
  return section ? `${chapter.data.title}·${section.title}` : chapter.data.title;
}
