import type { ChapterStructure, Mention, UnclosedDirective } from '../../catalog/index.ts';
import { didYouMean, type Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/** Every directive with the form in which it is written. */
export const directiveForms: ReadonlyMap<string, string> = new Map([
  ['term', ':term[…]{#…}'],
  ['cite', ':cite[…]'],
  ['fig', ':fig[…]'],
  ['figure', '::figure{#…}'],
  ['model', '::model{#…}'],
  ['erratum', '::erratum{#…}'],
  ['note', ':::note[…]'],
  ['warning', ':::warning[…]'],
  ['opinion', ':::opinion[…]'],
  ['table', ':::table[…]{#…}'],
]);

/** Directives are those of the book, and end where their author meant them to end. */
export function directives({ catalog }: BookUnderCheck): Issue[] {
  return catalog.chapters.flatMap(({ file, structure }) =>
    [
      ...structure.unknownDirectives.map(unknown),
      ...structure.prose.filter(isLiteralFence).map(literalFence),
      ...structure.unclosedDirectives.filter((directive) => !hasLiteralFence(directive, structure)).map(unclosed),
    ].map((issue) => ({ ...issue, file })),
  );
}

function unknown({ value, line }: Mention): Omit<Issue, 'file'> {
  const form = directiveForms.get(value);
  const names = [...directiveForms.keys()];
  return {
    rule: 'markdown/unknown-directive',
    message: form === undefined ? `there is no directive "${value}"` : `the directive "${value}" is written in another form`,
    hint:
      form === undefined
        ? didYouMean(value, names, `use ${names.join(', ')}; put a colon that is text into a code span`)
        : `write ${form}, with as many colons`,
    line,
  };
}

function isLiteralFence({ value }: Mention): boolean {
  return value.includes(':::');
}

function literalFence({ line }: Mention): Omit<Issue, 'file'> {
  return {
    rule: 'markdown/unclosed-directive',
    message: '":::" stayed literal, so that a directive does not begin or end here',
    hint: 'put an empty line before it: a table takes every line below it for a row',
    line,
  };
}

/** True where the end of a directive is told already: it is there, but stayed literal. */
function hasLiteralFence({ line, end }: UnclosedDirective, { prose }: ChapterStructure): boolean {
  return prose.some((run) => isLiteralFence(run) && run.line > line && run.line <= end);
}

function unclosed({ name, line, end }: UnclosedDirective): Omit<Issue, 'file'> {
  return {
    rule: 'markdown/unclosed-directive',
    message: `":::${name}" is not closed and goes on to line ${end}`,
    hint: 'end it with a line of as many colons; around another directive, use more colons than that one has',
    line,
  };
}
