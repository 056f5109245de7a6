import { didYouMean } from '../core/index.ts';
import { type Mention, UnreadableError } from './mention.ts';
import { officeMentions } from './office/office.ts';
import { pdfMentions } from './pdf/pdf.ts';
import type { Site } from './site.ts';
import { asciidocMentions } from './text/asciidoc.ts';
import { csvMentions } from './text/csv.ts';
import { decodeText } from './text/encoding.ts';
import { htmlMentions } from './text/html.ts';
import { markdownMentions } from './text/markdown.ts';
import { restructuredTextMentions } from './text/restructuredtext.ts';

/** What a file links, and how to write its text with replacements; only texts can be. */
export interface Material {
  mentions: Mention[];
  text?: { text: string; encode: (text: string) => Uint8Array };
}

type TextReader = (text: string, sites: readonly Site[]) => Mention[];
type ContainerReader = (bytes: Uint8Array, sites: readonly Site[]) => Mention[] | Promise<Mention[]>;

const texts: readonly { endings: readonly string[]; read: TextReader }[] = [
  { endings: ['md', 'markdown', 'mdx', 'qmd', 'rmd'], read: markdownMentions },
  { endings: ['html', 'htm', 'xhtml'], read: htmlMentions },
  { endings: ['adoc', 'asciidoc', 'asc'], read: asciidocMentions },
  { endings: ['rst', 'rest'], read: restructuredTextMentions },
  { endings: ['csv', 'tsv'], read: csvMentions },
];

const containers: readonly { endings: readonly string[]; read: ContainerReader }[] = [
  { endings: ['docx', 'docm', 'dotx', 'pptx', 'pptm', 'ppsx', 'potx'], read: officeMentions },
  { endings: ['pdf'], read: pdfMentions },
];

/** Endings of the files that can be read, without the dot. */
export const materialEndings: readonly string[] = [...texts, ...containers].flatMap(({ endings }) => endings);

/**
 * Finds the links into these sites in a file, by the format that its name says.
 *
 * @throws UnreadableError for a format that nobody here reads, and for a file that is not what its name says
 */
export async function readMaterial(name: string, bytes: Uint8Array, sites: readonly Site[]): Promise<Material> {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const container = containers.find(({ endings }) => endings.includes(ending));
  if (container) return { mentions: await container.read(bytes, sites) };
  const reader = texts.find(({ endings }) => endings.includes(ending));
  if (!reader)
    throw new UnreadableError(
      ending === '' ? 'a name without an ending does not say what the file is' : `files that end in .${ending} cannot be read`,
      didYouMean(ending, materialEndings, `these can: ${materialEndings.join(', ')}`),
    );
  const text = decodeText(bytes);
  return { mentions: reader.read(text.text, sites), text };
}
