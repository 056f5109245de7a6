import { markdownToHtml, markdownToMdast, type MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { commandDocument } from '../command-document.ts';
import { realCatalog, realCommands } from '../testing/real-catalog.ts';
import { factsLine } from '../wording.ts';
import { commandMarkdown, prose } from './command-markdown.ts';

// CommonMark and nothing else: what other programs read.
const features = { gfm: false, directives: false, frontmatter: false, math: false } as const;

function nodesOf(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}

function textOf(node: MdastNode): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

test.each(realCommands.map((entry) => [entry.command.path, entry] as const))('docker %s reads back as the same words', (_, entry) => {
  const document = commandDocument(realCatalog, entry);
  const nodes = nodesOf(markdownToMdast(commandMarkdown(realCatalog, entry), { features }));
  const allowed = ['root', 'heading', 'paragraph', 'text', 'link', 'inlineCode', 'code', 'list', 'listItem'];
  expect(nodes.map(({ type }) => type).filter((type) => !allowed.includes(type))).toEqual([]);

  const paragraphs = new Set(nodes.filter(({ type }) => type === 'paragraph' || type === 'heading').map((node) => textOf(node)));
  const wanted = [
    document.purpose,
    ...document.details,
    ...document.options.flatMap((option) => [option.explanation ?? '', factsLine(option.facts)]),
    ...document.pitfalls.flatMap(({ title, text }) => [title, text]),
  ];
  expect(wanted.filter((text) => text !== '' && !paragraphs.has(text))).toEqual([]);

  const code = nodes.flatMap((node) => (node.type === 'code' ? [node.value] : []));
  expect(code).toHaveLength(1 + document.examples.length + document.pitfalls.filter(({ message }) => message !== undefined).length);
});

test.each([
  ['a*b_c <d> [e](f) #g ~h |i &amp;', 'a\\*b\\_c \\<d\\> \\[e\\](f) \\#g \\~h \\|i \\&amp;'],
  ['用`a*b`，*c*', '用`a*b`，\\*c\\*'],
  ['1. 先停', '1\\. 先停'],
  ['- 先停', '\\- 先停'],
])('%s', (text, markdown) => {
  expect(prose(text)).toBe(markdown);
  const paragraph = nodesOf(markdownToMdast(prose(text), { features })).find(({ type }) => type === 'paragraph');
  expect(paragraph && textOf(paragraph)).toBe(text);
  expect(markdownToHtml(prose(text), { features })).toBeDefined();
});
