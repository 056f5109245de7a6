import { builtIssues, checkSources } from '../checks/index.ts';
import { bookFolder, readBookConfig, readPermalinks } from '../catalog/index.ts';
import { formatIssues, type Issue } from '../core/index.ts';
import { existsSync } from 'node:fs';
import { outFolder } from './build.ts';

/** Checks the sources and, where there is one, the built site; prints every problem, then the counts. */
export async function check(): Promise<number> {
  const built = existsSync(outFolder());
  const sources = checkSources();
  const issues = [...sources.issues, ...(built ? await siteIssues() : [])];
  if (issues.length > 0) console.error(formatIssues(issues));
  const { counts } = sources;
  console.log(
    `${counts.chapters.length} chapters, ${counts.links} linkable things, ${counts.covered} of ${counts.rows} rows of the notes covered`,
  );
  console.log(
    `words missing: ${counts.purposes} purposes, ${counts.flags} options; options that no example shows: ${counts.unshown} of ${counts.options}`,
  );
  const { examples, messages, missingIn } = counts.examples;
  for (const [name, { ran, notRun, missing }] of Object.entries({ examples, 'messages of pitfalls': messages })) {
    console.log(`${name}: ${ran} with a transcript, ${notRun.reduce((sum, [, number]) => sum + number, 0)} not run, ${missing} missing`);
    for (const [reason, number] of notRun) console.log(`  not run: ${number} × ${reason}`);
  }
  for (const [path, number] of missingIn) console.log(`  missing: ${number} of docker ${path}`);
  if (!built) console.log(`The built site was not checked: there is no ${outFolder()}; run "npm run build" first.`);
  return issues.length === 0 ? 0 : 1;
}

async function siteIssues(): Promise<Issue[]> {
  const { base, parts } = readBookConfig();
  const long = parts.flatMap(({ chapters }) => chapters).filter((chapter) => chapter.long);
  return builtIssues(
    outFolder(),
    base,
    long.map(({ slug }) => `chapters/${slug}`),
    readPermalinks(bookFolder()).releases,
  );
}
