import { catalog } from '../../../book/index.ts';
import type { CatalogChapter } from '../../../catalog/index.ts';
import { chapterMarkdown } from '../../../exporters/index.ts';

export function getStaticPaths() {
  return catalog.chapters.map((chapter) => ({ params: { slug: chapter.slug }, props: { chapter } }));
}

/** The text of a chapter as Markdown, beside its page. */
export function GET({ props }: { props: { chapter: CatalogChapter } }): Response {
  return new Response(chapterMarkdown(catalog, props.chapter), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
