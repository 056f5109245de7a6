import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { z } from 'zod';
import { type Citable, nameOf } from '../../citations/index.ts';
import { output, programs } from '../programs.ts';
import { type Piece, validation } from '../validation.ts';
import { cited } from './links.ts';

interface ReadEntry {
  title: string;
  url: string;
}

const cslEntries = z.array(z.looseObject({ title: z.string(), URL: z.string() }));

/** A list in CSL-JSON out of a list of another form. */
function pandocEntries(text: string, format: string): ReadEntry[] {
  const entries = cslEntries.parse(JSON.parse(output(programs.pandoc, ['-f', format, '-t', 'csljson'], { input: text })));
  return entries.map(({ title, URL }) => ({ title, url: URL }));
}

/** Each entry must come back once, with its title. Readers sort as they like: the address tells which is which. */
function lost(pieces: readonly Piece<Citable>[], entries: readonly ReadEntry[]): string[] {
  const titles = new Map(entries.map(({ title, url }) => [url, title]));
  return [
    ...(entries.length === pieces.length ? [] : [`${pieces.length} entries were written, and ${entries.length} read`]),
    ...pieces.flatMap(({ name, expected }) => {
      const found = titles.get(expected.url);
      return found === nameOf(expected) ? [] : [`${name}: its title was read as ${found ?? 'nothing'}`];
    }),
  ];
}

/** Programs take one entry a key: two of a key are one lost. */
function doubled(pieces: readonly Piece<Citable>[], key: RegExp): string[] {
  const seen = new Map<string, string>();
  return pieces.flatMap(({ name, content }) => {
    const [, found = ''] = key.exec(content) ?? [];
    const other = seen.get(found);
    seen.set(found, name);
    return other === undefined ? [] : [`${name} has the key of ${other}: ${found}`];
  });
}

const asOneList = (pieces: readonly Piece<Citable>[]) =>
  JSON.stringify(pieces.flatMap(({ content }) => z.array(z.unknown()).parse(JSON.parse(content))));

export const bibliographies = [
  validation<Citable>({
    format: 'citation: BibTeX',
    validator: 'pandoc reads title and address back; no key twice',
    programs: [programs.pandoc],
    pieces: cited('BibTeX'),
    spoil: (text) => text.replace('}},', '},'),
    faults: (pieces) => [
      ...doubled(pieces, /^@misc\{([^,]*),/),
      ...lost(pieces, pandocEntries(pieces.map(({ content }) => content).join('\n\n'), 'bibtex')),
    ],
  }),
  validation<Citable>({
    format: 'citation: RIS',
    validator: 'ris2xml reads title and address back',
    programs: [programs.ris2xml],
    pieces: cited('RIS'),
    spoil: (text) => text.replace('TI  - ', 'TI - '),
    faults: (pieces) =>
      lost(pieces, modsEntries(output(programs.ris2xml, ['-i', 'utf8'], { input: pieces.map(({ content }) => content).join('\r\n\r\n') }))),
  }),
  validation<Citable>({
    format: 'citation: CSL-JSON',
    validator: 'pandoc reads title and address back; no key twice',
    programs: [programs.pandoc],
    pieces: cited('CSL-JSON'),
    spoil: (text) => text.replace('"title"', '"titel"'),
    faults: (pieces) => [...doubled(pieces, /"id": "([^"]*)"/), ...lost(pieces, pandocEntries(asOneList(pieces), 'csljson'))],
  }),
];

/** The entries of a MODS collection, which is what bibutils makes of everything. */
function modsEntries(xml: string): ReadEntry[] {
  const all = (node: XmlNode, name: string): XmlElement[] => {
    if (!(node instanceof XmlElement)) return [];
    return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
  };
  const { root } = parseXml(xml);
  return (root ? all(root, 'mods') : []).map((entry) => ({
    title: all(entry, 'title')[0]?.text ?? '',
    url: all(entry, 'url')[0]?.text ?? '',
  }));
}
