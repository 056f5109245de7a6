import type { CodeBlock, Sample } from '../../catalog/index.ts';
import { parseCodeMeta } from '../../catalog/index.ts';
import { didYouMean, type Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import type { Place } from '../place-of.ts';

/** Code blocks name sample files and regions that exist, and every sample file is shown or linked. */
export function samples({ catalog }: BookUnderCheck): Issue[] {
  const all = [...catalog.samples.values()];
  const shown = new Set(
    catalog.chapters.flatMap(({ structure }) => [
      ...structure.code.map(({ meta }) => projectOf(parseCodeMeta(meta).file ?? '')),
      ...structure.links.map(({ value }) => projectOf(value.replace(/^samples\//, ''))),
    ]),
  );
  return [
    ...catalog.chapters.flatMap(({ file, structure }) => structure.code.flatMap((block) => blockIssues(block, all, file))),
    ...all.flatMap(regionIssues),
    ...all.flatMap(({ path, file }): Issue[] =>
      shown.has(projectOf(path))
        ? []
        : [
            {
              rule: 'sample/unused',
              message: `no chapter shows "${path}"`,
              hint: `show it with file="${path}", link samples/${path}, or delete it; a file of a project folder (area/project/…) is used if any file of the project is`,
              file,
            },
          ],
    ),
  ];
}

/** What is shown as one: `practice/lamp/web/index.php` belongs to the project `practice/lamp`; `principles/newns.c` stands alone. */
function projectOf(path: string): string {
  const [area = '', project = '', ...rest] = path.split('/');
  return rest.length > 0 ? `${area}/${project}` : path;
}

function blockIssues(block: CodeBlock, all: readonly Sample[], chapter: string): Issue[] {
  const { file, region } = parseCodeMeta(block.meta);
  const place = { file: chapter, line: block.line };
  if (file === undefined) return region === undefined ? [] : [noFile(region, place)];
  // A block that shows a sample came with an empty body.
  if (block.sample) return [];
  const sample = all.find(({ path }) => path === file);
  if (!sample) return [unknownFile(file, all, place)];
  if (block.value.trim() !== '')
    return [
      {
        rule: 'sample/body-and-file',
        message: `the code block shows "${file}" and has a body of its own`,
        hint: 'take out the body, or file="…"',
        ...place,
      },
    ];
  return [unknownRegion(region ?? '', sample, place)];
}

function noFile(region: string, place: Place): Issue {
  return {
    rule: 'sample/region-without-file',
    message: `region="${region}" is a part of no file`,
    hint: 'add file="…" with a path below samples/, or take it out',
    ...place,
  };
}

function unknownFile(path: string, all: readonly Sample[], place: Place): Issue {
  const paths = all.map((sample) => sample.path);
  // A wrong folder is a larger mistake than a wrong letter, and is still clear from the name.
  const namesake = paths.find((other) => other.split('/').at(-1) === path.split('/').at(-1));
  return {
    rule: 'sample/unknown-file',
    message: `there is no sample "${path}"`,
    hint: namesake === undefined ? didYouMean(path, paths, 'put it below samples/ of the book') : `did you mean "${namesake}"?`,
    ...place,
  };
}

function unknownRegion(region: string, { path, regions }: Sample, place: Place): Issue {
  const names = [...regions.keys()];
  return {
    rule: 'sample/unknown-region',
    message: `"${path}" has no region "${region}"`,
    hint: didYouMean(
      region,
      names,
      names.length === 0 ? 'mark it in the file with #region and #endregion' : `use one of ${names.join(', ')}`,
    ),
    ...place,
  };
}

function regionIssues({ file, faults }: Sample): Issue[] {
  return faults.map(({ kind, name, line }): Issue => {
    if (kind === 'twice')
      return {
        rule: 'sample/duplicate-region',
        message: `the region "${name}" begins twice`,
        hint: 'give one of them another name',
        file,
        line,
      };
    return {
      rule: 'sample/unbalanced-region',
      message: kind === 'never-ended' ? `the region "${name}" never ends` : 'a region ends here that never began',
      hint: 'every line with #region and a name needs one with #endregion below it',
      file,
      line,
    };
  });
}
