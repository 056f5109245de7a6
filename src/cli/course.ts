import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalog, linksOf, readPermalinks, readWholeContent, readYaml, redirectsOf } from '../catalog/index.ts';
import { courseIssues } from '../checks/index.ts';
import { didYouMean, IssuesError } from '../core/index.ts';
import { type Course, type CourseFormat, courseFormats, isDay, isRhythm, outlineOf, rhythmNames, withTodaysIds } from '../courses/index.ts';
import { resolver } from '../permalinks/index.ts';
import { course as courseSchema } from '../schemas/index.ts';

const formatNames = courseFormats.map(({ name }) => name);
const rhythms = Object.keys(rhythmNames);

const USAGE = `Usage: npm run course -- COURSE.yaml [--format FORMAT] [--out FILE] [--start DAY --every RHYTHM] [--force]

Writes a course in another form. Every id in it must be one of the book, or one that has moved; the keys of the file are explained in src/schemas/course.ts.
  --format   ${formatNames.join(', ')}; imscc (IMS Common Cartridge 1.1) unless given
  --out      the file to write; beside the course, with the extension of the format, unless given
  --start    day of the first module, 2026-12-01: wins over the dates of the file
  --every    ${rhythms.join(', ')}; week unless given
  --force    write over a file that is there`;

interface Request {
  file: string;
  format: CourseFormat;
  out: string;
  dates: Course['dates'];
  force: boolean;
}

/** Reads a course file and writes it in the form that is wanted. Nothing is written unless everything in it is right. */
export async function course(args: string[]): Promise<number> {
  const request = readArguments(args);
  const trouble = typeof request === 'string' ? `${request}\n\n${USAGE}` : troubleWithFiles(request);
  if (typeof request === 'string' || trouble !== undefined) {
    console.error(trouble);
    return 2;
  }
  const { file, format, out } = request;
  const content = readWholeContent();
  const catalog = buildCatalog(content);
  const links = new Map(linksOf(catalog).map((link) => [link.id, link]));
  const read = readYaml(readFileSync(file, 'utf8'), courseSchema, file);
  if (!read.data) throw new IssuesError(read.issues);
  const ids = new Set(links.keys());
  const today = withTodaysIds(read.data, resolver(redirectsOf(catalog, readPermalinks(content.folder).redirects), ids));
  const issues = courseIssues([{ ...read, data: today.course, file }], { folder: content.folder, catalog, ids });
  if (issues.length > 0) throw new IssuesError(issues);
  const dates = request.dates ?? today.course.dates;
  if (format.needsDates && !dates) {
    console.error(
      `${file} has no dates, and ${format.name} is made of them: add "--start 2026-12-01 --every week", or "dates:" to the file.`,
    );
    return 2;
  }
  const { title, language, site, base } = content.config;
  const outline = outlineOf({ ...today.course, ...(dates && { dates }) }, links, { title, language, site: new URL(base, site).href });
  writeFileSync(out, format.make(outline, new Date()));
  for (const { module, item, from, to } of today.moved) {
    const line = read.lineOf(['modules', module, 'items', item, 'id']);
    console.error(`${file}:${line}  "${from}" has moved, and what was written leads to "${to}": write that into the course`);
  }
  console.log(`${out}: ${outline.modules.length} modules, ${outline.modules.flatMap(({ entries }) => entries).length} items.`);
  return 0;
}

/** What is asked for, or what is wrong with the question. */
function readArguments(args: string[]): Request | string {
  const options = {
    format: { type: 'string', default: 'imscc' },
    out: { type: 'string' },
    start: { type: 'string' },
    every: { type: 'string', default: 'week' },
    force: { type: 'boolean', default: false },
  } as const;
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) return 'Name one course file.';
    const format = courseFormats.find(({ name }) => name === values.format);
    if (!format) return `There is no format "${values.format}": ${didYouMean(values.format, formatNames, 'see --format')}`;
    const dates = datesOf(values);
    if (typeof dates === 'string') return dates;
    const out = values.out ?? `${file.replace(/\.ya?ml$/, '')}.${format.extension}`;
    return { file, format, out, dates, force: values.force };
  } catch (error) {
    // parseArgs throws at an unknown option, and says which.
    return error instanceof Error ? error.message : String(error);
  }
}

function datesOf({ start, every }: { start?: string | undefined; every: string }): Course['dates'] | string {
  if (!isRhythm(every)) return `There is no rhythm "${every}": ${didYouMean(every, rhythms, 'see --every')}`;
  if (start !== undefined && !isDay(start)) return `"${start}" is no day: write it as 2026-12-01`;
  return start === undefined ? undefined : { start, every };
}

/** A course that is not there, or something that would be written over. */
function troubleWithFiles({ file, out, force }: Request): string | undefined {
  if (!existsSync(file)) return `There is no file ${file}: name the YAML file of a course, for example content/zh-CN/courses/one-hour.yaml`;
  if (resolve(out) === resolve(file)) return `${out} is the course itself: name another file with --out`;
  if (existsSync(out) && !force) return `${out} exists and was left as it is: name another file with --out, or write over it with --force`;
  return undefined;
}
