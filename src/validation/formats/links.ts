import { existsSync, readFileSync } from 'node:fs';
import { convert } from '@asciidoctor/core';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { parse } from 'parse5';
import { type Citable, formats, nameOf } from '../../citations/index.ts';
import type { BookExports } from '../book-exports.ts';
import { pandocLinks, type ReadLink } from '../pandoc.ts';
import { attribute, elementsIn } from '../html.ts';
import { output, programs, type Program } from '../programs.ts';
import { fileOf } from '../served-files.ts';
import { type Piece, validation } from '../validation.ts';

/** The day of access in citations: any will do. */
export const day = '2026-11-24';

/** A citation of everything that the book lets be cited, in one form. */
export function cited(name: string): (book: BookExports) => Piece<Citable>[] {
  const format = formats.find((entry) => entry.name === name)?.format;
  if (!format) throw new Error(`there is no form of citation called ${name}`);
  return ({ citables }) => citables.map((thing) => ({ name: `${name} of ${thing.url}`, content: format(thing, day), expected: thing }));
}

/** Forms that are a link in markup: everything in one document, whose links must come back in order, with address and text. */
function linkForm(
  form: string,
  reader: { validator: string; programs?: readonly Program[]; packages?: readonly string[]; join: string },
  spoil: (text: string) => string,
  read: (document: string) => ReadLink[] | Promise<ReadLink[]>,
) {
  return validation<Citable>({
    format: `citation: ${form}`,
    ...reader,
    pieces: cited(form),
    spoil,
    faults: async (pieces) => {
      const links = await read(pieces.map(({ content }) => content).join(reader.join));
      if (links.length !== pieces.length) return [`${pieces.length} links were written, and ${links.length} read`];
      return pieces.flatMap(({ name, expected }, i) => {
        const wanted = { href: expected.url, text: nameOf(expected) };
        const found = links[i];
        return found?.href === wanted.href && found.text === wanted.text ? [] : [`${name}: ${JSON.stringify(found)} was read`];
      });
    },
  });
}

const pandoc = { validator: 'pandoc reads address and text back', programs: [programs.pandoc] };

/** The ids of a page that is served; undefined where there is none. */
function idsOf(address: string, book: BookExports): ReadonlySet<string> | undefined {
  const file = fileOf(address, book) ?? '';
  return existsSync(file)
    ? new Set(elementsIn(parse(readFileSync(file, 'utf8'))).flatMap((element) => attribute(element, 'id') ?? []))
    : undefined;
}

export const linkForms = [
  validation<Citable>({
    format: 'citation: 网址',
    validator: 'parse5 finds the part on the page that is served there',
    packages: ['parse5'],
    pieces: cited('网址'),
    spoil: (address) => address.replace(/\/[^/]*$/, '/nowhere/'),
    faults: (pieces, _, book) => {
      const pages = new Map<string, ReadonlySet<string> | undefined>();
      return pieces.flatMap(({ content }) => {
        const { hash, href } = new URL(content);
        const page = href.slice(0, href.length - hash.length);
        if (!pages.has(page)) pages.set(page, idsOf(page, book));
        const ids = pages.get(page);
        return ids && (hash === '' || ids.has(decodeURIComponent(hash.slice(1)))) ? [] : [`there is no ${content}`];
      });
    },
  }),
  linkForm(
    'Markdown',
    { ...pandoc, join: '\n\n' },
    (text) => text.replace('](', '] ('),
    (text) => pandocLinks(text, 'commonmark'),
  ),
  linkForm(
    'HTML',
    { ...pandoc, join: '<br>' },
    (text) => text.replace(' href=', ' ref='),
    (text) => pandocLinks(text, 'html'),
  ),
  linkForm(
    'AsciiDoc',
    { ...pandoc, validator: 'Asciidoctor and pandoc read address and text back', packages: ['@asciidoctor/core'], join: '\n\n' },
    (text) => text.replace('link:', 'lnk:'),
    async (text) => pandocLinks(String(await convert(text, { standalone: false })), 'html'),
  ),
  linkForm(
    'reStructuredText',
    { validator: 'docutils reads address and text back, and warns of nothing', programs: [programs.docutils], join: '\n\n' },
    (text) => text.replace(' <', ' '),
    (text) => docutilsLinks(output(programs.docutils, ['--halt=2', '--no-doc-title', '--no-doc-info'], { input: text })),
  ),
];

/** The references in docutils' XML. */
function docutilsLinks(xml: string): ReadLink[] {
  const visit = (node: XmlNode): ReadLink[] => {
    if (!(node instanceof XmlElement)) return [];
    if (node.name === 'reference') return [{ href: node.attributes['refuri'] ?? '', text: node.text }];
    return node.children.flatMap(visit);
  };
  const { root } = parseXml(xml);
  return root ? visit(root) : [];
}
