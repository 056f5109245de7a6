import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../catalog/index.ts';
import { realCatalog } from '../testing/real-catalog.ts';
import { chapterMarkdown } from './chapter-markdown.ts';

/** The nodes of a text as anybody's CommonMark parser with tables reads it. */
function nodesOf(markdown: string): MdastNode[] {
  const all: MdastNode[] = [];
  const visit = (node: MdastNode) => {
    all.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(markdownToMdast(markdown, { features: { gfm: true } }));
  return all;
}

/** Without what the two forms write differently: spaces, numbers of citations and figures. */
const bare = (text: string) => text.replaceAll(/\[[\d、]+\]|图\d+|\s/g, '');

describe.each(realCatalog.chapters)('$slug', (chapter) => {
  const markdown = chapterMarkdown(realCatalog, chapter);
  const nodes = nodesOf(markdown);

  test('keeps every heading, in order, without its id', () => {
    const titles = nodes.flatMap((node) => (node.type === 'heading' ? [plainText(node)] : []));
    expect(titles.slice(1, chapter.structure.sections.length + 1)).toEqual(chapter.structure.sections.map(({ title }) => title));
  });

  test('leaves nothing that only the engine of the book understands', () => {
    const prose = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
    expect(prose.filter((text) => /:::|:(?:term|cite|fig)\[|::(?:figure|erratum|model)|\{#/.test(text))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
  });

  test('names whole addresses only', () =>
    expect(
      nodes.flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : [])).filter((url) => !/^https?:\/\//.test(url)),
    ).toEqual([]));

  test('says what the page says', () => {
    const text = bare(nodes.flatMap((node) => (node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [])).join(''));
    const missing = chapter.structure.sections
      .flatMap((section) => section.text.split(/\s+/))
      .map(bare)
      .filter((line) => line !== '' && !text.includes(line));
    expect(missing).toEqual([]);
  });

  test('shows every code block', () => {
    const blocks = nodes.flatMap((node) => (node.type === 'code' ? [node.value] : []));
    expect(blocks).toEqual(chapter.structure.code.map(({ value }) => value));
  });
});
