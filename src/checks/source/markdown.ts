import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chapterStructure, type Content } from '../../catalog/index.ts';
import type { Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

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

/** Chapters hold Markdown that the site can show, nothing else; their images say what they show. Directives have their own check. */
export function markdown({ catalog }: BookUnderCheck): Issue[] {
  return catalog.chapters.flatMap(({ file, structure }) => [
    ...structure.foreign.map(({ value, line }): Issue => ({
      rule: 'markdown/foreign-markup',
      message: `${foreignNames[value] ?? value} is not the Markdown of this book`,
      hint: 'write Markdown and the directives of the book; put < and { that are text into a code span',
      file,
      line,
    })),
    ...structure.nestedLinks.map(({ inner, outer, line }): Issue => ({
      rule: 'markdown/nested-link',
      message: `${inner} stands inside ${inner === outer ? 'another' : outer}`,
      hint: 'put one of them outside, or make the inner one plain text: a page has no link inside a link',
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
