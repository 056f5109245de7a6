import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chapterStructure, type Content } from '../../catalog/index.ts';
import { didYouMean, type Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/** Every directive with the form in which it is written. */
export const directiveForms: ReadonlyMap<string, string> = new Map([
  ['term', ':term[…]{#…}'],
  ['cite', ':cite[…]'],
  ['fig', ':fig[…]'],
  ['figure', '::figure{#…}'],
  ['erratum', '::erratum{#…}'],
  ['note', ':::note[…]'],
  ['warning', ':::warning[…]'],
  ['opinion', ':::opinion[…]'],
  ['table', ':::table[…]{#…}'],
]);

/** What the parser calls by names that say nothing to an author. */
const foreignNames: Readonly<Record<string, string>> = {
  mdxjsEsm: 'a line that begins with "import" or "export"',
  mdxFlowExpression: 'text in braces',
  mdxTextExpression: 'text in braces',
  definition: 'a link whose address stands elsewhere',
  footnoteDefinition: 'a footnote',
  mdxJsxFlowElement: '<>',
  mdxJsxTextElement: '<>',
};

/** Chapters hold Markdown and the directives of the book, nothing else; their images say what they show. */
export function markdown({ catalog }: BookUnderCheck): Issue[] {
  return catalog.chapters.flatMap(({ file, structure }) => [
    ...structure.unknownDirectives.map(({ value, line }): Issue => {
      const form = directiveForms.get(value);
      const names = [...directiveForms.keys()];
      return {
        rule: 'markdown/unknown-directive',
        message: form === undefined ? `there is no directive "${value}"` : `the directive "${value}" is written in another form`,
        hint:
          form === undefined
            ? didYouMean(value, names, `use ${names.join(', ')}; put a colon that is text into a code span`)
            : `write ${form}, with as many colons`,
        file,
        line,
      };
    }),
    ...structure.prose
      .filter(({ value }) => value.includes(':::'))
      .map(({ line }): Issue => ({
        rule: 'markdown/unclosed-directive',
        message: '":::" stayed literal, so that a directive does not begin or end here',
        hint: 'put an empty line before it: a table takes every line below it for a row',
        file,
        line,
      })),
    ...structure.foreign.map(({ value, line }): Issue => ({
      rule: 'markdown/foreign-markup',
      message: `${foreignNames[value] ?? value} is not the Markdown of this book`,
      hint: 'write Markdown and the directives of the book; put < and { that are text into a code span',
      file,
      line,
    })),
    ...structure.images.flatMap((image) => imageIssues(image, file)),
  ]);
}

/** Chapters that the Markdown parser refuses. They must be set aside before the catalog is built, which would end the run. */
export function refusedChapters({ chapters }: Content): Issue[] {
  return chapters.flatMap(({ file, source }): Issue[] => {
    try {
      chapterStructure(source);
      return [];
    } catch (error) {
      // The parser has no error class: `7:3: Unexpected end of file … (mdx-jsx:unexpected-character)`.
      const text = error instanceof Error ? error.message : String(error);
      const [, line, what] = /^(\d+):\d+: (.*?)(?: \(mdx[^)]*\))?$/s.exec(text) ?? [undefined, '1', text];
      return [
        {
          rule: 'markdown/unreadable',
          message: what ?? text,
          hint: 'put < and { that are text into a code span',
          file,
          line: Number(line),
        },
      ];
    }
  });
}

/** An image says what it shows, and lies beside the chapter. */
function imageIssues({ value, alternative, line }: { value: string; alternative: string; line: number }, file: string): Issue[] {
  const missing = !existsSync(join(dirname(file), value));
  return [
    ...(alternative === ''
      ? [
          {
            rule: 'image/no-alternative',
            message: `the image "${value}" has no text alternative`,
            hint: 'say between the brackets what it shows',
            file,
            line,
          },
        ]
      : []),
    ...(missing
      ? [
          {
            rule: 'image/missing-file',
            message: `there is no file "${value}" beside the chapter`,
            hint: 'put it there, or draw a figure and show it with ::figure{#…}',
            file,
            line,
          },
        ]
      : []),
  ];
}
