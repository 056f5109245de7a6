import type { Mention, Place } from '../mention.ts';
import { readAddress, type Site } from '../site.ts';
import { scan } from '../text/scan.ts';
import { type OfficeFile, openOffice } from './package.ts';
import { type PartLink, readPart } from './part-links.ts';
import { readXml } from './xml.ts';

/** Links of a DOCX or PPTX: which of them it is, the file says itself. */
export function officeMentions(bytes: Uint8Array, sites: readonly Site[]): Mention[] {
  const file = openOffice(bytes);
  return file.main.startsWith('ppt/') ? presentation(file, sites) : document(file, sites);
}

type PlaceOf = (link: Omit<PartLink, 'address'>) => Place;

function document(file: OfficeFile, sites: readonly Site[]): Mention[] {
  const folder = file.main.replace(/[^/]*$/, '');
  const isText = /^(?:document\d*|footnotes|endnotes|comments|header\d+|footer\d+)\.xml$/;
  const others = file.names.filter((name) => name !== file.main && name.startsWith(folder) && isText.test(name.slice(folder.length)));
  return [file.main, ...others].flatMap((name) => {
    const part = name === file.main ? 'document' : name.slice(folder.length).replace(/\.xml$/, '');
    return partMentions(file, name, sites, ({ paragraph }) => ({ part, paragraph: paragraph ?? 1 }));
  });
}

function presentation(file: OfficeFile, sites: readonly Site[]): Mention[] {
  const slides = slideNames(file);
  const onSlides = slides.flatMap((name, i) => {
    const related = [...file.relations(name).values()].filter(({ external }) => !external);
    const inside = (type: string) => related.filter((relation) => relation.type === type).map(({ target }) => target);
    const place =
      (notes: boolean): PlaceOf =>
      ({ shape, paragraph }) => ({
        slide: i + 1,
        ...(notes && { notes: true as const }),
        ...(shape !== undefined && { shape }),
        ...(paragraph !== undefined && { paragraph }),
      });
    return [
      ...[name, ...inside('diagramData')].flatMap((part) => partMentions(file, part, sites, place(false))),
      ...inside('notesSlide').flatMap((part) => partMentions(file, part, sites, place(true))),
    ];
  });
  const frames = file.names.filter((name) => /^ppt\/slide(?:Layouts|Masters)\/[^/]+\.xml$/.test(name));
  return [
    ...onSlides,
    ...frames.flatMap((name) =>
      partMentions(file, name, sites, ({ paragraph }) => ({ part: name.replace(/^.*\/|\.xml$/g, ''), paragraph: paragraph ?? 1 })),
    ),
  ];
}

/** The slides in the order in which they are shown: their file names keep the one in which they were made. */
function slideNames(file: OfficeFile): string[] {
  const relations = file.relations(file.main);
  const names: string[] = [];
  readXml(file.xml(file.main), file.main, {
    open: ({ local, relations: ids }) => {
      const target = local === 'sldId' ? relations.get(ids[0] ?? '')?.target : undefined;
      if (target !== undefined) names.push(target);
    },
  });
  return names;
}

/** What a part links, and the addresses that its text shows; one that does both is told once. */
function partMentions(file: OfficeFile, name: string, sites: readonly Site[], placeOf: PlaceOf): Mention[] {
  const { links, paragraphs } = readPart(file.xml(name), name, file.relations(name));
  const shown = paragraphs.flatMap(({ number, text, shape }) =>
    scan(text, sites).map(({ address }) => ({ address, paragraph: number, shape })),
  );
  const seen = new Set<string>();
  return [...links.filter(({ address }) => readAddress(address, sites)), ...shown]
    .filter(({ address, paragraph }) => {
      const key = `${paragraph} ${address}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0))
    .map(({ address, ...at }) => ({ place: placeOf(at), address }));
}
