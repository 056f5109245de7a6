import { didYouMean, type Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/** A term is explained at a place that exists; two terms are not called the same. */
export function glossary({ content, ids }: BookUnderCheck): Issue[] {
  const seen = new Map<string, string>();
  return content.glossary.flatMap(({ id, file, data }): Issue[] => {
    const other = seen.get(data.term);
    seen.set(data.term, id);
    return [
      ...(data.explainedIn !== undefined && !ids.has(data.explainedIn)
        ? [
            {
              rule: 'glossary/missing-target',
              message: `"${data.term}" is said to be explained at "${data.explainedIn}", which does not exist`,
              hint: didYouMean(data.explainedIn, ids, 'name a section that exists, or leave explainedIn out'),
              file,
            },
          ]
        : []),
      ...(other === undefined
        ? []
        : [
            {
              rule: 'glossary/duplicate-term',
              message: `"${data.term}" is also the term of "${other}"`,
              hint: 'tell them apart by name, or make one an alias',
              file,
            },
          ]),
    ];
  });
}

/** Sources that entries cite exist. */
export function sources({ catalog, content }: BookUnderCheck): Issue[] {
  const keys = new Set(catalog.references.keys());
  return [...content.errata, ...content.timeline].flatMap(({ file, data }) =>
    (data.sources ?? [])
      .filter((key) => !keys.has(key))
      .map((key): Issue => ({
        rule: 'reference/unknown',
        message: `there is no reference "${key}"`,
        hint: didYouMean(key, keys, `add data/references/${key}.yaml, or correct the key`),
        file,
      })),
  );
}
