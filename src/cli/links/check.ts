import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  judgeMaterial,
  type Material,
  materialEndings,
  readMaterial,
  rewriteText,
  type Site,
  siteAt,
  UnreadableError,
} from '../../material/index.ts';
import { writeSafely } from '../write-safely.ts';
import { findFiles } from './find-files.ts';
import { type KnownLinks, linksAtHand, LinksFileError, linksFrom } from './read-links.ts';
import { countsOf, exitCode, type FileReport, reportJson, reportText } from './report.ts';

const options = {
  links: { type: 'string' },
  site: { type: 'string', multiple: true },
  'former-site': { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  'no-backup': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

interface Request {
  files: string[];
  links: string | undefined;
  sites: Site[];
  fix: boolean;
  backup: boolean;
  json: boolean;
}

/** `links check FILES…`: finds links into the book in other people's material. Undefined where the usage must be shown. */
export async function check(args: readonly string[]): Promise<number | undefined> {
  const request = readArguments(args);
  if (!request) return undefined;
  try {
    const first = request.sites.find(({ former }) => !former);
    const known = request.links === undefined ? linksAtHand() : await linksFrom(atCaller(request.links), first);
    return await checkFiles(request, known);
  } catch (error) {
    if (!(error instanceof LinksFileError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function checkFiles(request: Request, { book, home, note }: KnownLinks): Promise<number> {
  const sites = [home, ...request.sites];
  const { files, missing } = findFiles(request.files.map(atCaller));
  const reports: FileReport[] = missing.map(({ name, why }) => ({
    file: shown(name),
    findings: [],
    unreadable: { why, hint: `check the name; what can be read ends in ${materialEndings.join(', ')}` },
  }));
  for (const file of files) {
    const report = await checkFile(file, sites, book);
    reports.push(request.fix ? fix(file, report, request.backup) : withoutText(report));
  }
  if (note !== undefined) console.error(`note: ${note}`);
  console.log(request.json ? reportJson(reports) : reportText(reports));
  return exitCode(countsOf(reports));
}

type ReadReport = FileReport & { material?: Material };

async function checkFile(file: string, sites: readonly Site[], book: KnownLinks['book']): Promise<ReadReport> {
  try {
    const material = await readMaterial(file, readFileSync(file), sites);
    return { file: shown(file), findings: judgeMaterial(material, sites, book), material };
  } catch (error) {
    return { file: shown(file), findings: [], unreadable: unreadable(error) };
  }
}

/** Whatever is wrong with a file, the others are still checked. */
function unreadable(error: unknown): { why: string; hint: string } {
  if (error instanceof UnreadableError) return { why: error.message, hint: error.hint };
  return {
    why: error instanceof Error ? error.message : String(error),
    hint: 'check that the file can be opened; if it can, this is a fault of the checker',
  };
}

function withoutText({ file, findings, unreadable: why }: ReadReport): FileReport {
  return { file, findings, ...(why && { unreadable: why }) };
}

/** Rewrites what has moved. A text that was never changed is never written. */
function fix(path: string, report: ReadReport, wantsBackup: boolean): FileReport {
  const text = report.material?.text;
  const replacements = report.findings.flatMap(({ replacement }) => replacement ?? []);
  if (!text || replacements.length === 0) return withoutText(report);
  try {
    const backup = wantsBackup ? backUp(path) : undefined;
    writeSafely(path, text.encode(rewriteText(text.text, replacements)));
    return { ...withoutText(report), fixed: { count: replacements.length, backup: backup && shown(backup) } };
  } catch (error) {
    return {
      ...withoutText(report),
      unreadable: { why: `it cannot be written: ${String(error)}`, hint: 'the file is as it was; check who may write it' },
    };
  }
}

/** Keeps the file as it is beside itself; a copy that is there already stays. */
function backUp(file: string): string {
  let name = `${file}.bak`;
  for (let number = 2; existsSync(name); number += 1) name = `${file}.bak${number}`;
  writeFileSync(name, readFileSync(file), { flag: 'wx' });
  return name;
}

function readArguments(args: readonly string[]): Request | undefined {
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const named = [
    ...(values.site ?? []).map((address) => ({ address, former: false })),
    ...(values['former-site'] ?? []).map((address) => ({ address, former: true })),
  ];
  const wrong = named.filter(({ address, former }) => !siteAt(address, former));
  for (const { address } of wrong) console.error(`"${address}" is no address of a site; write it like https://book.example/docker/\n`);
  if (positionals.length === 0) console.error('Name the files or folders to check.\n');
  if (positionals.length === 0 || wrong.length > 0) return undefined;
  return {
    files: positionals,
    links: values.links,
    sites: named.flatMap(({ address, former }) => siteAt(address, former) ?? []),
    fix: values.fix ?? false,
    backup: !values['no-backup'],
    json: values.json ?? false,
  };
}

/** npm runs scripts in the root of the project: what a person typed is meant from where they stood. */
function atCaller(name: string): string {
  if (/^https?:\/\//.test(name)) return name;
  return resolve(callerFolder(), name);
}

function callerFolder(): string {
  return (process.env['npm_lifecycle_event'] === 'links' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}

function shown(file: string): string {
  const below = relative(callerFolder(), file);
  return below.startsWith('..') ? file : below;
}
