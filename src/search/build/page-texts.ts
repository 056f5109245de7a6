import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isFrame, isInline } from '../full-text/blocks.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * What a reader reads on a built page, cut at its headings: by the id of the heading, and under the empty one what stands above the first
 * and below headings that are not `known`. Blocks are divided by line breaks.
 */
export function pageTexts(html: string, known: (id: string) => boolean): Map<string, string> {
  const texts = new Map<string, string>();
  let section = '';
  const add = (text: string) => texts.set(section, (texts.get(section) ?? '') + text);
  const read = (node: Node, within: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node && within) add(node.value);
    if (!('childNodes' in node) || isFrame(node.nodeName)) return;
    if (/^h[1-6]$/.test(node.nodeName)) {
      const id = node.attrs.find(({ name }) => name === 'id')?.value ?? '';
      section = known(id) ? id : '';
    }
    const divides = within && !isInline(node.nodeName);
    if (divides) add('\n');
    for (const child of node.childNodes) read(child, within || node.nodeName === 'main');
    if (divides) add('\n');
  };
  for (const child of parse(html).childNodes) read(child, false);
  return texts;
}
