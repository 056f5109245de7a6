import MiniSearch from 'minisearch';
import type { PageSection } from './page-sections.ts';

/** A search as VitePress makes it of MiniSearch: sections with title, titles above and text; prefixes, slips of a fifth, its boosts. */
export function miniSearch(sections: readonly PageSection[]): (query: string) => string[] {
  const search = new MiniSearch<PageSection & { key: number }>({
    idField: 'key',
    fields: ['title', 'titles', 'text'],
    extractField: (section, field) => {
      if (field === 'key') return section.key;
      return field === 'titles' ? section.titles.join(' ') : field === 'title' ? section.title : field === 'id' ? section.id : section.text;
    },
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
  search.addAll(sections.map((section, key) => ({ ...section, key })));
  return (query) =>
    search
      .search(query)
      .slice(0, 30)
      .map(({ id }) => sections[Number(id)]?.id ?? '');
}
