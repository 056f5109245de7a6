import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { unzipSync, zipSync } from 'fflate';
import type { Outline } from '../../courses/index.ts';
import { programs, run } from '../programs.ts';
import { type Piece, validation } from '../validation.ts';
import { coursesAs } from './courses.ts';

/** Names of the schemas, by what they are for. */
const schemas = { manifest: 'ccv1p1_imscp_v1p2_v1p0.xsd', webLink: 'ccv1p1_imswl_v1p1.xsd' };
const manifestFile = 'imsmanifest.xml';

/** The cartridge of every ready course. */
export const cartridges = validation<Outline, Uint8Array>({
  format: 'course: IMS Common Cartridge',
  validator: 'xmllint with the schemas of Common Cartridge 1.1; every reference resolves',
  programs: [programs.xmllint],
  missing: ({ schemas: folder }) => {
    if (folder === '') return 'the schemas are not part of the book: name their folder with --schemas or IMSCC_SCHEMAS';
    const file = Object.values(schemas).find((name) => !existsSync(join(folder, name)));
    return file === undefined ? undefined : `there is no ${join(folder, file)}`;
  },
  pieces: coursesAs('imscc', (content) => (typeof content === 'string' ? Buffer.from(content) : content)),
  spoil: otherVersion,
  faults: (pieces, folder, book) => pieces.flatMap((piece, i) => faultsOf(piece, join(folder, String(i)), book.schemas)),
});

/** Says that it is of another version: the smallest fault that a schema must notice. */
function otherVersion(cartridge: Uint8Array): Uint8Array {
  const files = unzipSync(cartridge);
  const manifest = new TextDecoder().decode(files[manifestFile]);
  return zipSync({ ...files, [manifestFile]: new TextEncoder().encode(manifest.replace('>1.1.0<', '>1.9.0<')) });
}

function faultsOf({ name, content }: Piece<Outline, Uint8Array>, folder: string, schemaFolder: string): string[] {
  const files = unzipSync(content);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const links = Object.keys(files).filter((path) => path.startsWith('links/'));
  const objections = [
    objectionOf(schemas.manifest, [manifestFile]),
    ...(links.length > 0 ? [objectionOf(schemas.webLink, links)] : []),
    ...unresolved(new TextDecoder().decode(files[manifestFile]), new Set(Object.keys(files))),
  ];
  return objections.filter((text) => text !== '').map((text) => `${name}: ${text}`);

  /** What xmllint objects to; nothing if it is content. */
  function objectionOf(schema: string, paths: string[]): string {
    const found = run(programs.xmllint, ['--noout', '--nonet', '--schema', resolve(schemaFolder, schema), ...paths], { cwd: folder });
    return found.status === 0 ? '' : found.stderr || 'xmllint could not run';
  }
}

/** References of the manifest to a resource that it has not, or to a file that is not in the cartridge, and files that it does not name. */
function unresolved(manifest: string, files: ReadonlySet<string>): string[] {
  const visit = (node: XmlNode): XmlElement[] => (node instanceof XmlElement ? [node, ...node.children.flatMap(visit)] : []);
  const { root } = parseXml(manifest);
  const all = root ? visit(root) : [];
  const values = (name: string, attribute: string) =>
    all.flatMap((element) => (element.name === name ? (element.attributes[attribute] ?? []) : []));
  const resources = new Set(values('resource', 'identifier'));
  const named = values('file', 'href');
  return [
    ...values('item', 'identifierref')
      .filter((reference) => !resources.has(reference))
      .map((reference) => `no resource ${reference}`),
    ...named.filter((path) => !files.has(path)).map((path) => `no file ${path}`),
    ...[...files].filter((path) => path !== manifestFile && !named.includes(path)).map((path) => `${path} is in no resource`),
  ];
}
