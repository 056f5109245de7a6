import type { Outline, OutlineEntry } from './outline.ts';
import { linesOf, oneLine, spansOf } from './spans.ts';

/** A course as a Markdown outline: CommonMark, for wikis and repositories. */
export function markdownOutline({ title, summary, modules, book }: Outline): string {
  const blocks = [
    `# ${textOf(oneLine(title))}`,
    ...paragraphs(summary),
    ...modules.flatMap((module) => [
      `## ${textOf(oneLine(module.title))}`,
      ...(module.day === undefined ? [] : [module.day]),
      ...paragraphs(module.note),
      ...entryBlocks(module.entries),
    ]),
    `来自[${textOf(book.title)}](${book.site})`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Links that follow each other are one list. */
function entryBlocks(entries: readonly OutlineEntry[]): string[] {
  const blocks: string[] = [];
  let isInList = false;
  for (const entry of entries) {
    const block = blockOf(entry);
    if (isInList && entry.is === 'link') blocks.push(`${blocks.pop() ?? ''}\n${block}`);
    else if (block !== '') blocks.push(block);
    isInList = entry.is === 'link';
  }
  return blocks;
}

function blockOf(entry: OutlineEntry): string {
  if (entry.is === 'heading') return `### ${textOf(oneLine(entry.text))}`;
  if (entry.is === 'note') return paragraphs(entry.text).join('\n\n');
  const summary = entry.summary === '' ? '' : `：${spanned(entry.summary.replaceAll(/\s+/g, ' '))}`;
  return `- [${textOf(oneLine(entry.title))}](${entry.address.replaceAll(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})${summary}`;
}

function paragraphs(text = ''): string[] {
  return linesOf(text).map(spanned);
}

function spanned(text: string): string {
  const made = spansOf(text).map((span) => (span.isCode && span.text.trim() !== '' ? `\`${span.text}\`` : escape(span.text)));
  return escapeStart(made.join(''));
}

function textOf(text: string): string {
  return escapeStart(escape(text));
}

function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&~|{}$^#!]/g, String.raw`\$&`);
}

/** What begins a list, a rule or a heading only where a line begins. */
function escapeStart(text: string): string {
  return text.replace(/^([-+=:]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
