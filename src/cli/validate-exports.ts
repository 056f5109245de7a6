import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bookExports, faultLines, summary, tableHead, tableLine, validations } from '../validation/index.ts';
import { outFolder } from './build.ts';

const USAGE = `Usage: npm run validate:exports -- [--strict] [--schemas DIR]

Holds everything that leaves the book against validators, parsers and converters that nobody here wrote. Each first has to refuse
a file that was broken on purpose. A validator that is not installed is named with the package of Debian that brings it.
  --strict    a format that is skipped is a failure, too
  --schemas   the folder with the schemas of IMS Common Cartridge 1.1 (ccv1p1_imscp_v1p2_v1p0.xsd and what it imports, from
              imsglobal.org/cc), unless IMSCC_SCHEMAS names it. Their licence lets everyone use them, but wants who passes them on to
              register: hence they are not part of the book.`;

/** Validates what the book exports, and prints a line a format. */
export async function validateExports(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  const folder = outFolder();
  if (!existsSync(join(folder, 'links.json'))) {
    console.error(`There is no built site in ${folder}: run "npm run build" first.`);
    return 2;
  }
  const book = bookExports(folder, options.schemas);
  console.log(tableHead);
  const rows = [];
  for (const { run } of validations) {
    const row = await run(book);
    console.log(tableLine(row));
    rows.push(row);
  }
  const faults = rows.map(faultLines).filter((text) => text !== '');
  if (faults.length > 0) console.error(`\n${faults.join('\n\n')}`);
  console.log(`\n${summary(rows)}`);
  const failing = options.strict ? ['invalid', 'skipped'] : ['invalid'];
  return rows.some(({ outcome }) => failing.includes(outcome.kind)) ? 1 : 0;
}

/** What is asked for, or what is wrong with the question. */
function readArguments(args: string[]): { strict: boolean; schemas: string } | string {
  try {
    const { values } = parseArgs({ args, options: { strict: { type: 'boolean', default: false }, schemas: { type: 'string' } } });
    return { strict: values.strict, schemas: values.schemas ?? process.env['IMSCC_SCHEMAS'] ?? '' };
  } catch (error) {
    // parseArgs throws at an unknown option, and says which.
    return error instanceof Error ? error.message : String(error);
  }
}
