import type { Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/** Figures and errata that no page would show. */
export function unused({ catalog, content }: BookUnderCheck): Issue[] {
  const shown = new Set(
    catalog.chapters.flatMap((chapter) => [...chapter.structure.figures, ...chapter.structure.errata].map((mention) => mention.value)),
  );
  const chapters = new Set(catalog.chapters.map((chapter) => chapter.slug));
  return [
    ...content.figures
      .filter(({ id }) => !shown.has(id))
      .map(({ id, file, data }): Issue => ({
        rule: 'figure/unused',
        message: `the figure "${id}" is in no chapter`,
        hint: `show it in chapters/${data.chapter}.mdx with ::figure{#${id}}, or delete it`,
        file,
      })),
    ...content.figures
      .filter(({ data }) => !chapters.has(data.chapter))
      .map(({ id, file, data }): Issue => ({
        rule: 'figure/unknown-chapter',
        message: `the figure "${id}" belongs to "${data.chapter}", which does not exist`,
        hint: 'name a chapter that exists',
        file,
      })),
    ...content.errata
      .filter(({ id }) => !shown.has(id) && !id.startsWith('commands-'))
      .map(({ id, file }): Issue => ({
        rule: 'erratum/unused',
        message: `the erratum "${id}" is in no chapter`,
        hint: `show it where its subject is treated with ::erratum{#${id}}; errata of commands begin with "commands-"`,
        file,
      })),
  ];
}
