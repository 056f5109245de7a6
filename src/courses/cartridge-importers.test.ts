import { parseXml, XmlElement } from '@rgrove/parse-xml';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cartridge } from './cartridge.ts';
import type { Course } from './course.ts';
import { type CourseLink, outlineOf } from './outline.ts';
import { anyCourse } from './testing/any-course.ts';
import { book, hostileCourse, links } from './testing/hostile-course.ts';

/*
 * What course platforms want of a cartridge beyond its schemas. No platform runs in these tests: each demand was read in the source of an
 * importer, which is named beside it.
 */

interface Unpacked {
  files: Record<string, string>;
  manifest: XmlElement;
}

function unpacked(course: Course): Unpacked {
  const files = Object.fromEntries(
    Object.entries(unzipSync(cartridge(outlineOf(course, links, book)))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const { root } = parseXml(files['imsmanifest.xml'] ?? '');
  if (!root) throw new Error('The manifest is empty.');
  return { files, manifest: root };
}

const children = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter((child) => child instanceof XmlElement).filter((child) => name === undefined || child.name === name);
const child = (element: XmlElement | undefined, ...names: string[]) =>
  names.reduce<XmlElement | undefined>((parent, name) => children(parent, name)[0], element);
const below = (element: XmlElement): XmlElement[] => [element, ...children(element).flatMap(below)];
const modulesOf = (manifest: XmlElement) => children(child(manifest, 'organizations', 'organization', 'item'), 'item');
const resourcesOf = (manifest: XmlElement) => children(child(manifest, 'resources'), 'resource');

const hostile = unpacked(hostileCourse);
const { manifest, files } = hostile;

/** Every property that must hold for any course, with its demand. */
const ofAnyCourse = (demand: (made: Unpacked) => void) =>
  fc.assert(
    fc.property(anyCourse, (course) => demand(unpacked(course))),
    { numRuns: 60 },
  );

describe('Moodle', () => {
  // backup/converter/imscc11/lib.php, detect_format: the namespace must stand among the first 500 bytes.
  test('knows the format by the beginning of the manifest', () =>
    ofAnyCourse(({ files: made }) => {
      const beginning = Buffer.from(made['imsmanifest.xml'] ?? '').subarray(0, 500);
      expect(beginning.toString('utf8').replaceAll(/["'\s]/g, '')).toContain('xmlns=http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1');
    }));

  // backup/converter/imscc11/lib.php, execute: "protected_cc_not_supported".
  test('finds no authorizations', () => expect(below(manifest).filter(({ name }) => name.includes('authorizations'))).toEqual([]));

  // backup/cc/cc2moodle.php, create_instances: items are compared by their whole name, a prefix would hide them.
  test('finds items by their plain name, and each has a title', () => {
    const items = below(manifest).filter(({ name }) => /(?:^|:)item$/.test(name));
    expect(items.map(({ name }) => name)).toEqual(items.map(() => 'item'));
    const named = modulesOf(manifest).flatMap((module) => [module, ...children(module, 'item')]);
    expect(named.filter((item) => !/\S/.test(child(item, 'title')?.text ?? ''))).toEqual([]);
  });

  // backup/cc/cc2moodle.php, create_node_course_sections_section: the title of a module goes into XML as it is.
  test('takes the names of modules into XML without escaping them', () => {
    const title = '构建 & 分发 <第一部分>';
    const made = unpacked({ title: '课', modules: [{ title, items: [] }] });
    expect(modulesOf(made.manifest).map((module) => child(module, 'title')?.text)).toEqual(['构建 ＆ 分发 ＜第一部分＞']);
    ofAnyCourse(({ manifest: any }) => {
      for (const module of modulesOf(any)) parseXml(`<SUMMARY>${child(module, 'title')?.text ?? ''}</SUMMARY>`);
    });
  });

  // backup/cc/cc2moodle.php, get_metadata: the name of the course.
  test('finds the name of the course', () =>
    expect(child(manifest, 'metadata', 'lom:lom', 'lom:general', 'lom:title', 'lom:string')?.text).toBe(hostileCourse.title));

  // backup/cc/entity11.resource.class.php: other types become nothing.
  test('has a place for every type of resource', () =>
    expect(resourcesOf(manifest).filter(({ attributes }) => !['webcontent', 'imswl_xmlv1p1'].includes(attributes['type'] ?? ''))).toEqual(
      [],
    ));

  // lib/validateurlsyntax.php with "s+", by RFC 2396: what does not fit becomes http://invalidurldetected/.
  test('takes the address of everything in the book for one', () => {
    const character = String.raw`(?:[\w.!~*'()-]|%[\da-fA-F]{2}|[:@&=+$,])`;
    const host = String.raw`(?:[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?\.)*[a-zA-Z](?:[a-zA-Z\d-]*[a-zA-Z\d])?`;
    const address = new RegExp(`^https?://${host}(?::\\d{1,5})?(?:/(?:;?${character}+/?)*)?(?:#(?:${character}|[;/?])*)?$`);
    const items = [...links.values()].map(({ id }: CourseLink) => ({ id }));
    const made = unpacked({ title: '课', modules: [{ title: '一', items }] });
    const found = Object.entries(made.files)
      .filter(([path]) => path.startsWith('links/'))
      .map(([, text]) => child(parseXml(text).root ?? undefined, 'url')?.attributes['href'] ?? '');
    expect(found).toHaveLength(items.length);
    expect(found.filter((href) => !address.test(href))).toEqual([]);
  });

  // backup/cc/entity11.resource.class.php: of a page it takes the body, and looks for files behind addresses without "://".
  test('finds what a note says in the body, and no address to follow', () => {
    const notes = Object.entries(files).filter(([path]) => path.startsWith('notes/'));
    expect(notes.map(([path]) => path)).toEqual(['notes/m1note.html', 'notes/m1i4.html']);
    for (const [, text] of notes) {
      expect(/<body[^>]*>(.+)<\/body>/is.exec(text)?.[1]).toContain('<p>');
      expect(text).not.toMatch(/\s(?:href|src|background|archive|code)=/);
      expect(text).toContain('<meta charset="utf-8" />');
    }
  });
});

describe('Canvas', () => {
  // lib/canvas/migration/package_identifier.rb, identify_package.
  test('knows the format by schema and version, and no other by its files', () => {
    expect(child(manifest, 'metadata', 'schema')?.text).toMatch(/IMS Common Cartridge/);
    expect(child(manifest, 'metadata', 'schemaversion')?.text).toBe('1.1.0');
    const others = ['AngelManifest.xml', 'angelData.xml', 'moodle.xml', 'moodle_backup.xml'];
    expect(Object.keys(files).filter((path) => others.includes(path) || path.startsWith('course_settings/'))).toEqual([]);
  });

  // lib/cc/importer/standard/org_converter.rb: "organization > item > item" are the modules, and the first title of each is its name.
  test('finds the modules below one item, each with its title first and no resource of its own', () => {
    expect(children(child(manifest, 'organizations', 'organization'), 'item')).toHaveLength(1);
    expect(modulesOf(manifest)).toHaveLength(hostileCourse.modules.length);
    for (const module of modulesOf(manifest)) {
      expect(children(module)[0]?.name).toBe('title');
      expect(module.attributes['identifierref']).toBeUndefined();
    }
  });

  // The same file, add_children: an item without a resource becomes a heading if it has an identifier, and is lost in the module if not.
  test('finds an identifier at every heading', () => {
    const headings = modulesOf(manifest)
      .flatMap((module) => children(module, 'item'))
      .filter(({ attributes }) => attributes['identifierref'] === undefined);
    expect(headings.map((heading) => [heading.attributes['identifier'], child(heading, 'title')?.text])).toEqual([['m1i3', '<b>动手</b>']]);
  });

  // lib/cc/importer/standard/weblink_converter.rb: the first file of the resource, with title and url; without a url the item is dropped.
  test('finds title and address in the first file of a link', () => {
    const ofLinks = resourcesOf(manifest).filter(({ attributes }) => attributes['type']?.startsWith('imswl'));
    expect(ofLinks.length).toBeGreaterThan(0);
    for (const resource of ofLinks) {
      const { root } = parseXml(files[child(resource, 'file')?.attributes['href'] ?? ''] ?? '');
      expect(child(root ?? undefined, 'title')?.text).not.toBe('');
      expect(child(root ?? undefined, 'url')?.attributes['href']).toMatch(/^https:/);
    }
  });

  // lib/cc/importer/standard/converter.rb, find_file_migration_id: a path that leaves the package is an error.
  test('finds every file inside the package, under a name of its own', () => {
    const paths = Object.keys(files);
    expect(paths.filter((path) => path.startsWith('/') || path.split('/').includes('..') || !/^[\w./-]+$/.test(path))).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });
});

describe('Open edX, by cc2olx', () => {
  // src/cc2olx/models.py, get_resource_content: the namespace of a link follows from its type, and a page is known by ".html".
  test('finds links by their namespace, and pages by their extension', () => {
    for (const resource of resourcesOf(manifest)) {
      const path = child(resource, 'file')?.attributes['href'] ?? '';
      if (resource.attributes['type'] === 'webcontent') expect(path).toMatch(/\.html$/);
      else expect(parseXml(files[path] ?? '').root?.attributes['xmlns']).toBe('http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1');
    }
  });
});
