import { didYouMean, type Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

/** What readers ask is answered at a place that exists, and by no second one in the same words. */
export function questions({ content, ids }: BookUnderCheck): Issue[] {
  const answeredBy = new Map<string, string>();
  return content.questions.flatMap((entry): Issue[] => {
    const { page, parts = {} } = entry.data;
    const asked: [id: string, path: string[], questions: readonly string[]][] = [
      ...(page === undefined ? [] : [[entry.id, ['page'], page] satisfies [string, string[], readonly string[]]]),
      ...Object.entries(parts).map(([part, list]): [string, string[], readonly string[]] => [`${entry.id}#${part}`, ['parts', part], list]),
    ];
    return asked.flatMap(([id, path, list]): Issue[] => {
      if (!ids.has(id))
        return [
          {
            rule: 'questions/unknown-target',
            message: `readers are said to ask for "${id}", which does not exist`,
            hint: didYouMean(id, ids, 'name a page by its file and a part by its id'),
            ...placeOf(entry, path),
          },
        ];
      return list.flatMap((question, i): Issue[] => {
        const other = answeredBy.get(question);
        answeredBy.set(question, id);
        if (other === undefined) return [];
        return [
          {
            rule: 'questions/asked-twice',
            message: `"${question}" is asked of "${other}" and of "${id}"`,
            hint: 'keep it where the better answer is: the search puts that one first',
            ...placeOf(entry, [...path, i]),
          },
        ];
      });
    });
  });
}
