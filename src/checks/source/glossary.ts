import { didYouMean, type Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

/** A term is explained at a place that exists; two terms are not called the same. */
export function glossary({ content, ids }: BookUnderCheck): Issue[] {
  const seen = new Map<string, string>();
  return content.glossary.flatMap((entry): Issue[] => {
    const { term, explainedIn } = entry.data;
    const other = seen.get(term);
    seen.set(term, entry.id);
    const issues: Issue[] = [];
    if (explainedIn !== undefined && !ids.has(explainedIn))
      issues.push({
        rule: 'glossary/missing-target',
        message: `"${term}" is said to be explained at "${explainedIn}", which does not exist`,
        hint: didYouMean(explainedIn, ids, 'name a section that exists, or leave explainedIn out'),
        ...placeOf(entry, ['explainedIn']),
      });
    if (other !== undefined)
      issues.push({
        rule: 'glossary/duplicate-term',
        message: `"${term}" is also the term of "${other}"`,
        hint: 'tell them apart by name, or make one an alias',
        ...placeOf(entry, ['term']),
      });
    return issues;
  });
}

/** Sources that entries cite exist. */
export function sources({ catalog, content }: BookUnderCheck): Issue[] {
  const keys = new Set(catalog.references.keys());
  return [...content.errata, ...content.timeline, ...content.messages].flatMap((entry) =>
    (entry.data.sources ?? []).flatMap((key, i): Issue[] => {
      if (keys.has(key)) return [];
      return [
        {
          rule: 'reference/unknown',
          message: `there is no reference "${key}"`,
          hint: didYouMean(key, keys, `add data/references/${key}.yaml, or correct the key`),
          ...placeOf(entry, ['sources', i]),
        },
      ];
    }),
  );
}
