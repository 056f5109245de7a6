import { didYouMean, idOfHref, type Issue, pageOf } from '../../core/index.ts';
import { attributeValues, type BuiltSite, lineAt } from './built-site.ts';

/** Every internal address in the built pages exists, fragment included, and no id stands twice in a page. */
export function addresses(site: BuiltSite): Issue[] {
  const ids = new Map(site.pages.map((page) => [page.id, new Set(attributeValues(page.html, 'id').map(({ value }) => value))]));
  return site.pages.flatMap((page) => {
    const fragments = ids.get(page.id) ?? new Set();
    return [
      ...duplicates(page.html, page.file),
      ...['href', 'src']
        .flatMap((name) => attributeValues(page.html, name))
        .flatMap(({ value, offset }): Issue[] => {
          const place = { file: page.file, line: lineAt(page.html, offset) };
          if (/^(https?|mailto):/.test(value)) return [];
          if (value.startsWith('#')) return leadsTo(fragments, value.slice(1)) ? [] : [missing(value, fragments, place)];
          const id = idOfHref(value.split('?')[0] ?? '', site.base);
          if (id === undefined)
            return [
              {
                rule: 'built/outside-base',
                message: `"${value}" leaves the base "${site.base}"`,
                hint: 'build addresses with href() of src/book',
                ...place,
              },
            ];
          if (site.files.has(value.split(/[?#]/)[0]?.slice(site.base.length) ?? '')) return [];
          const target = ids.get(pageOf(id));
          if (!target)
            return [
              {
                rule: 'built/broken-link',
                message: `"${value}" is not a page`,
                hint: didYouMean(pageOf(id), ids.keys(), 'link a page that exists'),
                ...place,
              },
            ];
          const fragment = id.split('#')[1];
          return fragment === undefined || leadsTo(target, fragment) ? [] : [missing(value, target, place)];
        }),
    ];
  });
}

/** True for an id of the page, and for `line=…`: what a script of the page reads. No id has an `=`. */
function leadsTo(ids: ReadonlySet<unknown>, fragment: string): boolean {
  return ids.has(decoded(fragment)) || /^[a-z]+=/.test(fragment);
}

/** A fragment as an id has it; as it stands where a `%` is just a `%`. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function missing(value: string, fragments: Iterable<string>, place: { file: string; line: number }): Issue {
  return {
    rule: 'built/broken-fragment',
    message: `"${value}": there is no such id on that page`,
    hint: didYouMean(value.split('#')[1] ?? '', fragments, 'link an id that exists'),
    ...place,
  };
}

function duplicates(html: string, file: string): Issue[] {
  const seen = new Set<string>();
  return attributeValues(html, 'id').flatMap(({ value, offset }): Issue[] => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        rule: 'built/duplicate-id',
        message: `the id "${value}" stands twice in the page`,
        hint: 'give one of them another id',
        file,
        line: lineAt(html, offset),
      },
    ];
  });
}
