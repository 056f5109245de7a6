import type { Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/** Every heading carries a written id, once in its chapter; the title of the chapter is not a heading in the text. */
export function headings({ catalog }: BookUnderCheck): Issue[] {
  return catalog.chapters.flatMap(({ file, structure }) => {
    const seen = new Map<string, number>();
    return structure.sections.flatMap(({ id, title, line, depth }): Issue[] => {
      const place = { file, line };
      if (depth === 1)
        return [
          {
            rule: 'heading/level-one',
            message: `"${title}" is a heading of level 1`,
            hint: 'begin with ##; the page takes its h1 from the frontmatter',
            ...place,
          },
        ];
      if (id === undefined)
        return [
          {
            rule: 'heading/missing-id',
            message: `the heading "${title}" has no id`,
            hint: 'write one in English behind it: {#what-it-is-about}',
            ...place,
          },
        ];
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        return [
          { rule: 'heading/malformed-id', message: `"${id}" is not English kebab-case`, hint: 'use a-z, 0-9 and single hyphens', ...place },
        ];
      const first = seen.get(id);
      seen.set(id, line);
      return first === undefined
        ? []
        : [
            {
              rule: 'heading/duplicate-id',
              message: `the id "${id}" is used twice`,
              hint: `line ${first} has it already: give this heading another`,
              ...place,
            },
          ];
    });
  });
}
