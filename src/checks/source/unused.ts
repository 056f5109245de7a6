import type { Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

/** Figures and errata that no page would show. */
export function unused({ catalog, content }: BookUnderCheck): Issue[] {
  // Two sets: a figure and an erratum may have one name.
  const shown = (kind: 'figures' | 'errata') =>
    new Set(catalog.chapters.flatMap((chapter) => chapter.structure[kind].map((mention) => mention.value)));
  const figures = shown('figures');
  const errata = shown('errata');
  const chapters = new Set(catalog.chapters.map((chapter) => chapter.slug));
  return [
    ...content.figures
      .filter(({ id }) => !figures.has(id))
      .map(({ id, file, data }): Issue => ({
        rule: 'figure/unused',
        message: `the figure "${id}" is in no chapter`,
        hint: `show it in chapters/${data.chapter}.mdx with ::figure{#${id}}, or delete it`,
        file,
      })),
    ...content.figures
      .filter(({ data }) => !chapters.has(data.chapter))
      .map((figure): Issue => ({
        rule: 'figure/unknown-chapter',
        message: `the figure "${figure.id}" belongs to "${figure.data.chapter}", which does not exist`,
        hint: 'name a chapter that exists',
        ...placeOf(figure, ['chapter']),
      })),
    ...content.errata
      .filter(({ id }) => !errata.has(id) && !id.startsWith('commands-'))
      .map(({ id, file }): Issue => ({
        rule: 'erratum/unused',
        message: `the erratum "${id}" is in no chapter`,
        hint: `show it where its subject is treated with ::erratum{#${id}}; errata of commands begin with "commands-"`,
        file,
      })),
  ];
}
