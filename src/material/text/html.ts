import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Mention } from '../mention.ts';
import { readAddress, type Site } from '../site.ts';
import { type Found, lineStarts, positionAt, scan, type Syntax } from './scan.ts';
import { asReferences, textMentions } from './text-mention.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const inMarkup: Syntax = { references: true };
/** JSON in a script writes a slash as `\/`. */
const inCode: Syntax = { backslash: true };

interface Page {
  text: string;
  sites: readonly Site[];
  /** What `<base href>` says. */
  base: string | undefined;
  starts: readonly number[];
}

/** Every attribute, text and script of an HTML page; comments are nobody's links. */
export function htmlMentions(text: string, sites: readonly Site[]): Mention[] {
  const document = parse(text, { sourceCodeLocationInfo: true });
  const nodes = walk(document);
  const base = nodes
    .filter(isElement)
    .find(({ tagName }) => tagName === 'base')
    ?.attrs.find(({ name }) => name === 'href')?.value;
  const page: Page = { text, sites, base, starts: lineStarts(text) };
  return nodes.flatMap((node) => {
    if (isElement(node)) return attributeMentions(node, page);
    const place = node.nodeName === '#text' ? node.sourceCodeLocation : undefined;
    if (!place || !('parentNode' in node)) return [];
    const syntax = node.parentNode && /^(?:script|style)$/.test(node.parentNode.nodeName) ? inCode : inMarkup;
    return sliceMentions(place.startOffset, place.endOffset, page, syntax);
  });
}

function walk(node: Node): Node[] {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [node, ...children.flatMap(walk)];
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attributeMentions(element: Element, page: Page): Mention[] {
  return element.attrs.flatMap(({ name, prefix, value }): Mention[] => {
    const place = element.sourceCodeLocation?.attrs?.[prefix === undefined || prefix === '' ? name : `${prefix}:${name}`];
    if (!place) return [];
    const range = valueRange(page.text, place.startOffset, place.endOffset);
    if (!range) return [];
    const whole = wholeAddress(value, name, page);
    if (whole === undefined) return sliceMentions(range.start, range.end, page, inMarkup);
    const { start, end, isQuoted } = range;
    const quote = isQuoted ? '' : '"';
    const rewrite = (address: string) => ({
      start,
      end,
      text: `${quote}${escapeAttribute(asReferences(address, page.text.slice(start, end)))}${quote}`,
    });
    return [{ place: positionAt(page.starts, start), address: whole, rewrite }];
  });
}

/** The address, where the value is one and nothing else: as the browser reads it, whatever references or spaces it is written with. */
function wholeAddress(value: string, name: string, { sites, base }: Page): string | undefined {
  const address = value.trim().replaceAll(/[\t\r\n]/g, '');
  if (/\s/.test(address)) return undefined;
  const isRelative = !/^[a-z][\w+.-]*:/i.test(address);
  if (!isRelative) return readAddress(address, sites) ? address : undefined;
  if (!/^(?:href|src|cite|action|data|poster)$/.test(name) || address === '' || address.startsWith('#')) return undefined;
  // "//host/path" takes the scheme of the page, "path" the base that the page declares.
  const from = address.startsWith('//') ? 'https://page.invalid' : base;
  const url = from !== undefined && URL.canParse(address, from) ? new URL(address, from) : undefined;
  return url && readAddress(url.href, sites) ? url.href : undefined;
}

/** Where the value of an attribute stands, between its quotes if it has any. */
function valueRange(text: string, start: number, end: number): { start: number; end: number; isQuoted: boolean } | undefined {
  const match = /^[^=]*?=\s*/.exec(text.slice(start, end));
  if (!match) return undefined;
  const from = start + match[0].length;
  const isQuoted = /["']/.test(text[from] ?? '');
  return isQuoted ? { start: from + 1, end: end - 1, isQuoted } : { start: from, end, isQuoted };
}

function sliceMentions(start: number, end: number, { text, sites }: Page, syntax: Syntax): Mention[] {
  const found = scan(text.slice(start, end), sites, syntax).map((it): Found => ({ ...it, start: it.start + start, end: it.end + start }));
  return textMentions(text, found, syntax.references ? (address, raw) => escapeAttribute(asReferences(address, raw)) : undefined);
}

/** Both kinds of quotes, since the value may stand between either. */
function escapeAttribute(address: string): string {
  return address.replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
}
