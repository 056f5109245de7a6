import { didYouMean, type Issue } from '../../core/index.ts';
import type { Mention } from '../../catalog/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/** Terms, citations, figures and errata that chapters name exist. */
export function mentions({ catalog }: BookUnderCheck): Issue[] {
  const terms = new Set(catalog.terms.map((term) => term.slug));
  const kinds = [
    { rule: 'term/unknown', noun: 'term', of: 'terms', known: terms, where: 'glossary' },
    { rule: 'reference/unknown', noun: 'reference', of: 'citations', known: new Set(catalog.references.keys()), where: 'data/references' },
    { rule: 'figure/unknown', noun: 'figure', of: 'figures', known: new Set(catalog.figures.keys()), where: 'figures' },
    { rule: 'erratum/unknown', noun: 'erratum', of: 'errata', known: new Set(catalog.errata.keys()), where: 'errata' },
  ] as const;
  return catalog.chapters.flatMap(({ file, structure }) => [
    ...kinds.flatMap(({ rule, noun, of, known, where }) =>
      structure[of]
        .filter((mention) => !known.has(mention.value))
        .map(({ value, line }): Issue => ({
          rule,
          message: `there is no ${noun} "${value}"`,
          hint: didYouMean(value, known, `add ${where}/${value}.yaml, or correct the name`),
          file,
          line,
        })),
    ),
    ...structure.figureReferences
      .filter((mention) => !has(structure.figures, mention))
      .map(({ value, line }): Issue => ({
        rule: 'figure/not-in-chapter',
        message: `the text refers to the figure "${value}", which this chapter does not show`,
        hint: didYouMean(
          value,
          structure.figures.map((figure) => figure.value),
          'show it with ::figure{#…}, or link figures/… instead',
        ),
        file,
        line,
      })),
    ...structure.unknownDirectives.map(({ value, line }): Issue => ({
      rule: 'markdown/unknown-directive',
      message: `there is no directive ":${value}"`,
      hint: didYouMean(
        value,
        ['term', 'cite', 'fig', 'figure', 'erratum', 'note', 'warning', 'opinion', 'table'],
        'use term, cite, fig, figure, erratum, note, warning, opinion or table; put a colon that is text into a code span',
      ),
      file,
      line,
    })),
    ...structure.foreign.map(({ value, line }): Issue => ({
      rule: 'markdown/foreign-markup',
      message: `${value} is HTML, JSX or JavaScript`,
      hint: 'write Markdown and the directives of the book; put < and { that are text into a code span',
      file,
      line,
    })),
    ...structure.imagesWithoutAlternative.map(({ value, line }): Issue => ({
      rule: 'image/no-alternative',
      message: `the image "${value}" has no text alternative`,
      hint: 'say between the brackets what it shows',
      file,
      line,
    })),
  ]);
}

function has(list: readonly Mention[], mention: Mention): boolean {
  return list.some((other) => other.value === mention.value);
}
