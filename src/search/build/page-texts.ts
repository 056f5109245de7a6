import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isFrame, isInline } from '../full-text/blocks.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * What a reader reads on a built page, cut at its headings and at its entries: by the id of the heading, or of the element that holds an
 * entry; under the empty one what is in neither. Ids that are not `known` cut nothing. Blocks are divided by line breaks.
 */
export function pageTexts(html: string, known: (id: string) => boolean): Map<string, string> {
  const texts = new Map<string, string>();
  let section = '';
  const add = (text: string) => texts.set(section, (texts.get(section) ?? '') + text);
  const read = (node: Node, within: boolean, entry: string): void => {
    if (node.nodeName === '#text' && 'value' in node && within) add(node.value);
    if (!('childNodes' in node) || isFrame(node.nodeName)) return;
    const id = 'attrs' in node ? (node.attrs.find(({ name }) => name === 'id')?.value ?? '') : '';
    const isHeading = /^h[1-6]$/.test(node.nodeName);
    const before = section;
    const isEntry = !isHeading && known(id);
    if (isHeading || isEntry) section = known(id) ? id : entry;
    const divides = within && !isInline(node.nodeName);
    if (divides) add('\n');
    for (const child of node.childNodes) read(child, within || node.nodeName === 'main', isEntry ? id : entry);
    if (divides) add('\n');
    if (isEntry) section = before;
  };
  for (const child of parse(html).childNodes) read(child, false, '');
  return texts;
}
