import { aliasRedirects, type Catalog, readPermalinks } from '../../catalog/index.ts';
import { didYouMean, type Issue } from '../../core/index.ts';
import { unknownItems } from '../../courses/index.ts';
import { resolver } from '../../permalinks/index.ts';
import type { Course, LineOf } from '../../schemas/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

/** A course as it was read from a file. */
export interface CourseFile {
  file: string;
  data: Course;
  lineOf?: LineOf;
}

/** The ready courses name things that exist. */
export function courses({ content, catalog, ids }: BookUnderCheck): Issue[] {
  return courseIssues(content.courses, { folder: content.folder, catalog, ids });
}

/** Every unknown id of some courses, with where it moved or the nearest that there is. */
export function courseIssues(
  entries: readonly CourseFile[],
  { folder, catalog, ids }: { folder: string; catalog: Catalog; ids: ReadonlySet<string> },
): Issue[] {
  // Redirects that cannot be read are reported by their own check.
  const resolve = resolver([...readPermalinks(folder).redirects, ...aliasRedirects(catalog)], ids);
  return entries.flatMap((entry) =>
    unknownItems(entry.data, ids).map(({ module, item, id }): Issue => {
      const now = resolve(id);
      return {
        rule: 'course/unknown-id',
        message: `the course "${entry.data.title}" leads to "${id}", which ${now === undefined ? 'does not exist' : 'has moved'}`,
        hint: now === undefined ? didYouMean(id, ids, 'name an id that exists; links.json lists them') : `write "${now}"`,
        ...placeOf(entry, ['modules', module, 'items', item, 'id']),
      };
    }),
  );
}
