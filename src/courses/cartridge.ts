import { strToU8, zipSync } from 'fflate';
import { notePage } from './html.ts';
import type { Outline, OutlineEntry } from './outline.ts';
import { linesOf, oneLine } from './spans.ts';
import { escapeXml } from './xml.ts';

const namespaces = {
  manifest: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
  description: 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
  webLink: 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
};

/** A file of the cartridge, and what the manifest says of it. */
interface Resource {
  identifier: string;
  type: 'imswl_xmlv1p1' | 'webcontent';
  path: string;
  text: string;
}

/**
 * A course as an IMS Common Cartridge 1.1, which Moodle, Canvas and others import: modules hold web links, headings without a resource,
 * and notes as pages. The same course gives the same bytes.
 */
export function cartridge(outline: Outline): Uint8Array<ArrayBuffer> {
  const resources = outline.modules.flatMap(({ note, entries }, m) => [
    ...(note === undefined ? [] : [noteResource(note, `m${m + 1}note`, outline.book.language)]),
    ...entries.flatMap((entry, n) => resourceOf(entry, `m${m + 1}i${n + 1}`, outline.book.language) ?? []),
  ]);
  const files = [['imsmanifest.xml', manifest(outline, resources)], ...resources.map(({ path, text }) => [path, text])] as const;
  // The parts of this date are those of the clock at hand, as the format wants them: the same everywhere.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files.map(([path = '', text = '']) => [path, [strToU8(text), { mtime }]])), { level: 9 });
}

function resourceOf(entry: OutlineEntry, name: string, language: string): Resource | undefined {
  if (entry.is === 'heading') return undefined;
  return entry.is === 'note' ? noteResource(entry.text, name, language) : linkResource(oneLine(entry.title), entry.address, name);
}

function noteResource(text: string, name: string, language: string): Resource {
  return { identifier: `r-${name}`, type: 'webcontent', path: `notes/${name}.html`, text: notePage(text, language) };
}

function linkResource(title: string, address: string, name: string): Resource {
  const text = `${declaration}<webLink xmlns="${namespaces.webLink}">\n<title>${escapeXml(title)}</title>\n<url href="${escapeXml(address)}" target="_blank" />\n</webLink>\n`;
  return { identifier: `r-${name}`, type: 'imswl_xmlv1p1', path: `links/${name}.xml`, text };
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function manifest(outline: Outline, resources: readonly Resource[]): string {
  const known = new Set(resources.map(({ identifier }) => identifier));
  return [
    `${declaration}<manifest identifier="course" xmlns="${namespaces.manifest}">`,
    metadata(outline),
    '<organizations>',
    '<organization identifier="outline" structure="rooted-hierarchy">',
    '<item identifier="root">',
    ...outline.modules.flatMap(({ title, note, entries }, m) => [
      `<item identifier="m${m + 1}"><title>${escapeXml(moduleTitle(title))}</title>`,
      ...(note === undefined ? [] : [item(`m${m + 1}note`, noteTitle(note), known)]),
      ...entries.map((entry, n) => item(`m${m + 1}i${n + 1}`, titleOf(entry), known)),
      '</item>',
    ]),
    '</item>',
    '</organization>',
    '</organizations>',
    '<resources>',
    ...resources.map(
      ({ identifier, type, path }) =>
        `<resource identifier="${identifier}" type="${type}"${type === 'webcontent' ? ` href="${path}"` : ''}><file href="${path}" /></resource>`,
    ),
    '</resources>',
    '</manifest>',
    '',
  ].join('\n');
}

function metadata({ title, summary, book }: Outline): string {
  const string = (text: string) => `<lom:string language="${escapeXml(book.language)}">${escapeXml(oneLine(text))}</lom:string>`;
  const description = summary === undefined ? '' : `<lom:description>${string(summary)}</lom:description>`;
  return [
    '<metadata>',
    '<schema>IMS Common Cartridge</schema>',
    '<schemaversion>1.1.0</schemaversion>',
    `<lom:lom xmlns:lom="${namespaces.description}"><lom:general><lom:title>${string(title)}</lom:title>${description}</lom:general></lom:lom>`,
    '</metadata>',
  ].join('\n');
}

function item(name: string, title: string, known: ReadonlySet<string>): string {
  const reference = known.has(`r-${name}`) ? ` identifierref="r-${name}"` : '';
  return `<item identifier="${name}"${reference}><title>${escapeXml(title)}</title></item>`;
}

/**
 * Moodle takes the name of a module into XML of its own without escaping it, and then refuses the whole cartridge
 * (`create_node_course_sections_section` in its backup/cc/cc2moodle.php): what is markup there stands full-width.
 */
function moduleTitle(title: string): string {
  return oneLine(title).replaceAll('&', '＆').replaceAll('<', '＜').replaceAll('>', '＞');
}

function titleOf(entry: OutlineEntry): string {
  if (entry.is === 'note') return noteTitle(entry.text);
  return oneLine(entry.is === 'heading' ? entry.text : entry.title);
}

/** Course platforms list a note by its beginning: the first sentence, if it is short. */
function noteTitle(text: string): string {
  const line = oneLine(linesOf(text)[0] ?? '');
  const sentence = /^[^。！？；]*/.exec(line)?.[0] ?? line;
  const characters = [...sentence];
  return characters.length > 30 ? `${characters.slice(0, 30).join('')}…` : sentence || '说明';
}
