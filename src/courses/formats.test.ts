import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { parse as parseCsv } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { parse as parseHtml } from 'parse5';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';
import { cartridge } from './cartridge.ts';
import { csvOutline } from './csv.ts';
import { courseFormats } from './formats.ts';
import { htmlOutline } from './html.ts';
import { markdownOutline } from './markdown.ts';
import { opmlOutline } from './opml.ts';
import { type Outline, outlineOf } from './outline.ts';
import { oneLine } from './spans.ts';
import { anyCourse } from './testing/any-course.ts';
import { addresses, book, hostileCourse, hostileOutline, links } from './testing/hostile-course.ts';

const now = new Date('2026-11-24T10:00:00Z');
const modules = hostileCourse.modules.map(({ title }) => title);
const noDates: Outline = outlineOf({ title: '课', modules: hostileCourse.modules }, links, book);

describe('Markdown, read by Sätteri', () => {
  const tree = markdownToMdast(markdownOutline(hostileOutline), {});
  const all = descendants(tree);
  const textIn = (node: object): string =>
    descendants(node)
      .map((part) => ('value' in part ? String(part.value) : ''))
      .join('');
  const headings = (depth: number) => all.filter((node) => 'depth' in node && node.depth === depth).map(textIn);

  test('headings are what the course says, letter by letter', () => {
    expect(headings(1)).toEqual([hostileCourse.title]);
    expect(headings(2)).toEqual(modules);
    expect(headings(3)).toEqual(['<b>动手</b>']);
  });

  test('links lead where they should, and nothing else is markup', () => {
    const urls = all.flatMap((node) => ('url' in node ? [String(node.url)] : []));
    expect(urls).toEqual([...addresses.map((address) => address.replace('(a)', '%28a%29')), book.site]);
    expect(all.filter(({ type }) => ['html', 'emphasis', 'image', 'thematicBreak'].includes(String(type)))).toEqual([]);
    expect(all.filter(({ type }) => type === 'inlineCode').map(textIn)).toEqual(['docker ps -a', 'clone', 'docker rm -f']);
  });
});

describe('HTML, read by parse5', () => {
  const errors: string[] = [];
  const all = descendants(
    parseHtml(htmlOutline(hostileOutline), { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: false }),
  );
  const texts = (name: string) =>
    all
      .filter((node) => node['tagName'] === name)
      .map((node) =>
        descendants(node)
          .map((part) => part['value'] ?? '')
          .join(''),
      );

  test('is without an error, and says what the course says', () => {
    expect(errors).toEqual([]);
    expect(texts('h1')).toEqual([hostileCourse.title]);
    expect(texts('h2')).toEqual(modules);
    expect(texts('h3')).toEqual(['<b>动手</b>']);
    expect(texts('code')).toEqual(['docker ps -a', 'clone', 'docker rm -f']);
    expect(texts('b')).toEqual([]);
  });

  test('links lead where they should', () => {
    const hrefs = all.flatMap((node) => (Array.isArray(node['attrs']) ? node['attrs'] : [])).filter(({ name }) => name === 'href');
    expect(hrefs.map(({ value }) => value)).toEqual([...addresses, book.site]);
  });
});

describe('CSV, read by csv-parse', () => {
  const rows: string[][] = parseCsv(csvOutline(hostileOutline), { bom: true, relax_column_count: false, record_delimiter: '\r\n' });

  test('one row an item, every row as long as the head', () => {
    expect(rows[0]).toEqual(['单元', '日期', '类型', '标题', '地址', '说明']);
    expect(
      rows
        .slice(1)
        .map((row) => row[4])
        .filter(Boolean),
    ).toEqual(addresses);
    expect(rows.slice(1).map((row) => row[1])).toEqual([...Array.from({ length: 7 }, () => '2026-12-04'), '2026-12-07', '2026-12-07']);
  });

  test('nothing is a formula', () => {
    const course = outlineOf(
      { title: 'x', modules: [{ title: '=HYPERLINK("x")', items: [{ note: '+1' }, { note: '-1' }, { note: '@x' }] }] },
      links,
      book,
    );
    const cells: string[][] = parseCsv(csvOutline(course), { bom: true });
    expect(
      cells
        .slice(1)
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell)),
    ).toEqual([]);
  });
});

describe('OPML, read by parse-xml', () => {
  const root = parseXml(opmlOutline(hostileOutline)).root;
  const all = elementsIn(root);

  test('modules hold what belongs to them', () => {
    expect(root?.attributes).toEqual({ version: '2.0' });
    expect(all.find(({ name }) => name === 'title')?.text).toBe(hostileCourse.title);
    const body = root?.children.filter((child) => child instanceof XmlElement).find(({ name }) => name === 'body');
    expect(body?.children.filter((child) => child instanceof XmlElement).map(({ attributes }) => attributes['text'])).toEqual(
      modules.map((title, n) => `${title}（${hostileOutline.modules[n]?.day}）`),
    );
    expect(all.flatMap(({ attributes }) => attributes['url'] ?? [])).toEqual(addresses);
    expect(all.filter(({ name, attributes }) => name === 'outline' && !attributes['text'])).toEqual([]);
  });

  test('a note keeps its lines', () => {
    expect(all.map(({ attributes }) => attributes['text'])).toContain(hostileCourse.modules[0]?.note);
  });
});

describe('ICS, read by ical.js', () => {
  const text = calendarOf(hostileOutline, now);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('one whole day a module', () => {
    expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString(), startDate.isDate])).toEqual([
      ['2026-12-04', '2026-12-05', true],
      ['2026-12-07', '2026-12-08', true],
      ['2026-12-08', '2026-12-09', true],
    ]);
    expect(events.map(({ summary }) => summary)).toEqual(modules.map((title) => `${hostileCourse.title}：${title}`));
    expect(events[0]?.description).toContain(addresses[1]);
    expect(events[0]?.description).toContain('- 带上电脑；\n# 不是标题');
    expect(events[0]?.description).toContain('看"结果"，再看一看');
  });

  test('no line has more than 75 bytes, and all end in CR LF', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('read again after a change of days, it moves the events', () => {
    const later = outlineOf({ ...hostileCourse, dates: { start: '2027-01-04', every: 'week' } }, links, book);
    const names = (ics: string) => [...ics.matchAll(/^UID:(.*)\r$/gm)].map(([, name]) => name);
    expect(names(calendarOf(later, now))).toEqual(names(text));
    expect(new Set(names(text)).size).toBe(3);
  });

  test('without dates there are no events', () => expect(calendarOf(noDates, now)).not.toContain('VEVENT'));
});

describe('the cartridge, unpacked by fflate and read by parse-xml', () => {
  const files = unzipSync(cartridge(hostileOutline));
  const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const all = elementsIn(parseXml(textOf('imsmanifest.xml')).root);
  const resources = all.filter(({ name }) => name === 'resource');

  test('every reference resolves, and no file is without one', () => {
    const identifiers = all.flatMap(({ attributes }) => attributes['identifier'] ?? []);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    const known = new Set(resources.map(({ attributes }) => attributes['identifier']));
    const used = all.flatMap(({ attributes }) => attributes['identifierref'] ?? []);
    expect(used.filter((reference) => !known.has(reference))).toEqual([]);
    expect(used.toSorted()).toEqual([...known].toSorted());
    const named = all.filter(({ name }) => name === 'file').flatMap(({ attributes }) => attributes['href'] ?? []);
    expect([...named, 'imsmanifest.xml'].toSorted()).toEqual(Object.keys(files).toSorted());
  });

  test('the web links are those of the course, in order', () => {
    const linked = resources
      .filter(({ attributes }) => attributes['type'] === 'imswl_xmlv1p1')
      .flatMap(elementsIn)
      .filter(({ name }) => name === 'file');
    const urls = linked.map(({ attributes }) =>
      elementsIn(parseXml(textOf(attributes['href'] ?? '')).root).find(({ name }) => name === 'url'),
    );
    expect(urls.map((url) => url?.attributes['href'])).toEqual(addresses);
  });

  test('modules, headings and notes', () => {
    const titles = all
      .filter(({ name }) => name === 'item')
      .map((item) => item.children.filter((child) => child instanceof XmlElement)[0]?.text);
    expect(titles).toEqual([
      expect.anything(),
      '1. 第一次',
      '- 带上电脑',
      'namespace：资源隔离',
      '怎样用clone（namespace：资源隔离）',
      '<b>动手</b>',
      '练习：运行docker rm -f，看"结果"，再看一看，最…',
      'docker container rm --force',
      oneLine('a_b* [c](d) & "e" <f> {g} %i #j ~k ^l \\m |n; o, p'),
      '第二次',
      'chapters/nowhere#(a)',
      'chapters/namespaces#clonne',
      '空的一次',
    ]);
    expect(textOf('notes/m1note.html')).toContain('<p># 不是标题</p>');
  });

  test('the same course gives the same bytes', () => expect(cartridge(hostileOutline)).toEqual(cartridge(hostileOutline)));
});

test('of any course, every format can be read', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const outline = outlineOf(course, links, book);
      parseXml(opmlOutline(outline));
      parseXml(htmlOutline(outline).replace('<!doctype html>', ''));
      parseCsv(csvOutline(outline), { bom: true });
      ICAL.parse(calendarOf(outline, now));
      const files = unzipSync(cartridge(outline));
      for (const [path, bytes] of Object.entries(files)) if (path.endsWith('.xml')) parseXml(strFromU8(bytes));
    }),
    { numRuns: 60 },
  );
});

test('names and extensions are those that the command line documents', () => {
  expect(courseFormats.map(({ name, extension }) => `${name} .${extension}`)).toEqual([
    'imscc .imscc',
    'markdown .md',
    'html .html',
    'csv .csv',
    'opml .opml',
    'ics .ics',
  ]);
});

/** A tree and everything below it, whatever made it. */
function descendants(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  const fields: Record<string, unknown> = { ...node };
  const children = [fields['children'], fields['childNodes']].find(Array.isArray) ?? [];
  return [fields, ...children.flatMap((child: unknown) => descendants(child))];
}

function elementsIn(element: XmlElement | null): XmlElement[] {
  if (!element) return [];
  return [element, ...element.children.filter((child) => child instanceof XmlElement).flatMap(elementsIn)];
}
