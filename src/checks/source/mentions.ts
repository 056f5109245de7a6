import { didYouMean, type Issue } from '../../core/index.ts';
import type { Mention } from '../../catalog/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { directiveForms } from './directives.ts';

/** Terms, citations, figures, models and errata that chapters name exist. */
export function mentions({ catalog }: BookUnderCheck): Issue[] {
  const terms = new Set(catalog.terms.map((term) => term.slug));
  const kinds = [
    { rule: 'term/unknown', noun: 'term', of: 'terms', known: terms, where: 'glossary', directive: 'term' },
    {
      rule: 'reference/unknown',
      noun: 'reference',
      of: 'citations',
      known: new Set(catalog.references.keys()),
      where: 'data/references',
      directive: 'cite',
    },
    {
      rule: 'figure/unknown',
      noun: 'figure',
      of: 'figures',
      known: new Set(catalog.figures.keys()),
      where: 'figures',
      directive: 'figure',
    },
    {
      rule: 'model/unknown',
      noun: 'model',
      of: 'models',
      known: new Set(catalog.models.keys()),
      where: 'models',
      directive: 'model',
    },
    {
      rule: 'erratum/unknown',
      noun: 'erratum',
      of: 'errata',
      known: new Set(catalog.errata.keys()),
      where: 'errata',
      directive: 'erratum',
    },
  ] as const;
  return catalog.chapters.flatMap(({ file, structure }) => [
    ...kinds.flatMap(({ rule, noun, of, known, where, directive }) =>
      structure[of]
        .filter((mention) => !known.has(mention.value))
        .map(({ value, line }): Issue => ({
          rule,
          message: value === '' ? `this ${noun} is not named` : `there is no ${noun} "${value}"`,
          hint:
            value === ''
              ? `write ${directiveForms.get(directive) ?? directive}`
              : didYouMean(value, known, `add ${where}/${value}.yaml, or correct the name`),
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
  ]);
}

function has(list: readonly Mention[], mention: Mention): boolean {
  return list.some((other) => other.value === mention.value);
}
