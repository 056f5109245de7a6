import type { Course, CourseItem } from './course.ts';

/** A course as the YAML file that `npm run course` reads. */
export function courseYaml({ title, summary, dates, modules }: Course): string {
  const lines = [
    `title: ${quote(title)}`,
    ...(summary === undefined ? [] : [`summary: ${quote(summary)}`]),
    ...(dates ? ['dates:', `  start: ${quote(dates.start)}`, `  every: ${dates.every}`] : []),
    'modules:',
    ...modules.flatMap(({ title: name, note, items }) => [
      `  - title: ${quote(name)}`,
      ...(note === undefined ? [] : [`    note: ${quote(note)}`]),
      items.length === 0 ? '    items: []' : '    items:',
      ...items.map((item) => `      - ${itemLine(item)}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function itemLine(item: CourseItem): string {
  if ('id' in item) return `id: ${quote(item.id)}`;
  return 'heading' in item ? `heading: ${quote(item.heading)}` : `note: ${quote(item.note)}`;
}

/** A text in JSON is one in YAML, but for characters that YAML wants to see written out. */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u{7F}-\u{9F}\u{2028}\u{2029}\u{FEFF}\u{FFFE}\u{FFFF}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
