import { didYouMean, type Issue, pageOf } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/** Links of chapters lead somewhere: ids that exist, sample files, or https. */
export function links({ catalog, ids }: BookUnderCheck): Issue[] {
  const samples = [...catalog.samples.keys()].map((path) => `samples/${path}`);
  return catalog.chapters.flatMap(({ file, id, structure }) => {
    const own = new Set([...ids, ...samples, ...structure.figures.map((mention) => `${id}#figure-${mention.value}`)]);
    return structure.links.flatMap(({ value, line }): Issue[] => {
      if (value.startsWith('https://')) return [];
      const place = { file, line };
      if (value.startsWith('http://'))
        return [{ rule: 'link/insecure', message: `"${value}" is not https`, hint: 'link the https address', ...place }];
      const target = value.startsWith('#') ? id + value : value;
      if (own.has(target)) return [];
      if (target.startsWith('/') || target.startsWith('.'))
        return [
          {
            rule: 'link/not-an-id',
            message: `"${value}" is a path`,
            hint: 'write the id without slashes at the ends: chapters/namespaces#clone',
            ...place,
          },
        ];
      const page = pageOf(target);
      if (!own.has(page))
        return [
          {
            rule: 'link/missing-target',
            message: `"${value}" leads nowhere`,
            hint: didYouMean(target, own, 'link an id that exists; links.json lists them'),
            ...place,
          },
        ];
      const fragments = [...own].filter((other) => other.startsWith(`${page}#`));
      return [
        {
          rule: 'link/missing-fragment',
          message: `"${page}" has no "#${target.slice(page.length + 1)}"`,
          hint: didYouMean(
            target,
            fragments,
            `it has ${
              fragments
                .slice(0, 8)
                .map((fragment) => fragment.slice(page.length))
                .join(' ') || 'no fragments'
            }`,
          ),
          ...place,
        },
      ];
    });
  });
}
