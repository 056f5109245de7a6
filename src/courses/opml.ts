import type { Outline, OutlineEntry } from './outline.ts';
import { oneLine, plainOf } from './spans.ts';
import { escapeXml } from './xml.ts';

/** A course by OPML 2.0 (opml.org/spec2.opml), for outliners and mind maps. */
export function opmlOutline({ title, modules }: Outline): string {
  const body = modules.flatMap(({ title: name, day, note, entries }) => [
    `<outline ${attributes({ text: day === undefined ? oneLine(name) : `${oneLine(name)}（${day}）` })}>`,
    ...(note === undefined ? [] : [`<outline ${attributes({ text: plainOf(note) })} />`]),
    ...entries.map((entry) => `<outline ${attributes(attributesOf(entry))} />`),
    '</outline>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head><title>${escapeXml(oneLine(title))}</title></head>`,
    '<body>',
    ...body,
    '</body>',
    '</opml>',
    '',
  ].join('\n');
}

function attributesOf(entry: OutlineEntry): Record<string, string> {
  if (entry.is !== 'link') return { text: plainOf(entry.text) };
  return { text: oneLine(entry.title), type: 'link', url: entry.address };
}

/** A line break would be a space to who reads the attribute, unless it is written as a reference. */
function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(value).replaceAll('\r', '').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`)
    .join(' ');
}
