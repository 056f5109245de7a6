import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { buildCatalog, linksOf, readWholeContent } from '../catalog/index.ts';
import { courseFormats, type Outline, outlineOf } from '../courses/index.ts';

const USAGE = `Usage: npm run validate:exports -- [--schemas DIR]

Holds the cartridge of every ready course against the XML schemas of IMS Common Cartridge 1.1.
  --schemas   the folder with the schemas (ccv1p1_imscp_v1p2_v1p0.xsd and what it imports, from imsglobal.org/cc), unless IMSCC_SCHEMAS names it.
              Their licence lets everyone use them, but wants who passes them on to register: hence they are not part of the book.`;

/** Names of the schemas, by what they are for. */
const schemas = { manifest: 'ccv1p1_imscp_v1p2_v1p0.xsd', webLink: 'ccv1p1_imswl_v1p1.xsd' };

/** Validates what the book exports by schemas that nobody here wrote. Where they are not at hand it says so, and is content. */
export async function validateExports(args: string[]): Promise<number> {
  const folder = schemaFolder(args);
  if (folder === undefined) {
    console.error(USAGE);
    return 2;
  }
  const missing = whatIsMissing(folder);
  if (missing !== undefined) {
    console.log(`cartridges: skipped, ${missing}.`);
    return 0;
  }
  const outlines = readyOutlines();
  const failed = outlines.filter(([slug, outline]) => !isValid(slug, filesOf(outline), folder));
  const first = outlines[0]?.[1];
  // A validator that lets everything through would look the same.
  if (!first || isValid('a cartridge broken on purpose', broken(filesOf(first)), folder, false)) {
    console.error('cartridges: the schemas accept a broken cartridge, so their verdict is worth nothing: look at --schemas.');
    return 1;
  }
  console.log(`cartridges: ${outlines.length - failed.length} of ${outlines.length} valid by IMS Common Cartridge 1.1.`);
  return failed.length === 0 ? 0 : 1;
}

function schemaFolder(args: string[]): string | undefined {
  try {
    const { values } = parseArgs({ args, options: { schemas: { type: 'string' } } });
    return values.schemas ?? process.env['IMSCC_SCHEMAS'] ?? '';
  } catch {
    // parseArgs throws at an unknown option; the usage text says which there are.
    return undefined;
  }
}

function whatIsMissing(folder: string): string | undefined {
  if (folder === '') return 'the schemas are not part of the book: name their folder with --schemas or IMSCC_SCHEMAS';
  const file = Object.values(schemas).find((name) => !existsSync(join(folder, name)));
  if (file !== undefined) return `there is no ${join(folder, file)}`;
  return spawnSync('xmllint', ['--version']).error ? 'there is no xmllint (Debian: libxml2-utils)' : undefined;
}

/** The ready courses with the titles and addresses of what they name. */
function readyOutlines(): (readonly [string, Outline])[] {
  const catalog = buildCatalog(readWholeContent());
  const { title, language, site, base } = catalog.config;
  const links = new Map(linksOf(catalog).map((link) => [link.id, link]));
  return catalog.courses.map(({ slug, data }) => [slug, outlineOf(data, links, { title, language, site: new URL(base, site).href })]);
}

function filesOf(outline: Outline): Record<string, Uint8Array> {
  const made = courseFormats.find(({ name }) => name === 'imscc')?.make(outline, new Date());
  return made instanceof Uint8Array ? unzipSync(made) : {};
}

/** Says that it is of another version: the smallest fault that a schema must notice. */
function broken(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
  return { ...files, 'imsmanifest.xml': new TextEncoder().encode(manifest.replace('>1.1.0<', '>1.9.0<')) };
}

function isValid(name: string, files: Record<string, Uint8Array>, schemaDir: string, print = true): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'cartridge-'));
  try {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const links = Object.keys(files).filter((path) => path.startsWith('links/'));
    const verdicts = [validate(schemas.manifest, ['imsmanifest.xml']), ...(links.length > 0 ? [validate(schemas.webLink, links)] : [])];
    for (const text of verdicts) if (print && text !== '') console.error(`${name}\n${text}`);
    return verdicts.every((text) => text === '');
  } finally {
    rmSync(folder, { recursive: true });
  }

  /** What xmllint objects to; nothing if it is content. */
  function validate(schema: string, paths: string[]): string {
    const found = spawnSync('xmllint', ['--noout', '--nonet', '--schema', resolve(schemaDir, schema), ...paths], {
      cwd: folder,
      encoding: 'utf8',
    });
    return found.status === 0 ? '' : found.stderr || 'xmllint could not run';
  }
}
