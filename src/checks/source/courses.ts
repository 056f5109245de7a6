import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aliasRedirects, type Catalog } from '../../catalog/index.ts';
import { didYouMean, type Issue } from '../../core/index.ts';
import { unknownItems } from '../../courses/index.ts';
import { parseRedirects, redirectsFile, resolveId } from '../../permalinks/index.ts';
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
  return content.courses.flatMap((entry) => courseIssues(entry, ids, movedIds(content.folder, catalog)));
}

/** Every unknown id of a course, with where it moved or the nearest that there is. */
export function courseIssues(entry: CourseFile, ids: ReadonlySet<string>, moved: ReadonlyMap<string, string>): Issue[] {
  return unknownItems(entry.data, ids).map(({ module, item, id }): Issue => {
    const now = resolveId(id, ids, moved);
    return {
      rule: 'course/unknown-id',
      message: `the course "${entry.data.title}" leads to "${id}", which ${now === undefined ? 'does not exist' : 'has moved'}`,
      hint: now === undefined ? didYouMean(id, ids, 'name an id that exists; links.json lists them') : `write "${now}"`,
      ...placeOf(entry, ['modules', module, 'items', item, 'id']),
    };
  });
}

/** Where other spellings and old addresses lead. Rows that cannot be read are reported by the check of the redirects. */
export function movedIds(folder: string, catalog: Catalog): Map<string, string> {
  const file = join(folder, redirectsFile);
  const kept = existsSync(file) ? parseRedirects(readFileSync(file, 'utf8'), file).redirects : [];
  return new Map([...kept, ...aliasRedirects(catalog)].map(({ from, to }) => [from, to]));
}
