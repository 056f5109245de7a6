import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';

import {
  compareFacts,
  createDocker,
  differenceTable,
  extractDocker,
  ExtractError,
  findDocker,
  formatFacts,
  readHandFacts,
  staleHandFacts,
} from '../docker/extract/index.ts';
import { dockerCli, type DockerCli } from '../schemas/docker-cli.ts';
import { writeSafely } from './write-safely.ts';

const USAGE = `facts extract [--docker PATH] [--out DIR]   read everything docker's own help tells and write DIR/<version>/docker.json
facts compare [--docker PATH] [--out DIR]   read it again and print what differs from the committed file; changes nothing

DIR is content/data/docker-cli unless given. Exit code 1: there are differences, or docker could not be read.`;

/** Processes at a time. More than the cores of a small machine bring nothing. */
const CONCURRENCY = 4;

/** The file's text, parsed and checked in one go, so that broken JSON is reported like any other fault. */
const committedFacts = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: `is not JSON: ${String(error)}` });
      return z.NEVER;
    }
  })
  .pipe(dockerCli);

interface Job {
  /** Folder with `hand/` and one folder for each version. */
  data: string;
  /** Folder below which `<version>/docker.json` is written or compared. */
  out: string;
  binary: string;
}

/** The command line `facts …`. Gives the exit code; prints what was done, or what to do. */
export async function facts(args: string[]): Promise<number> {
  const request = readArguments(args);
  if (!request) {
    console.error(USAGE);
    return 2;
  }
  const { verb, docker, out } = request;
  const data = join(process.env['BOOK'] ?? 'content', 'data', 'docker-cli');
  const binary = await findDocker(docker, process.env['PATH'] ?? '');
  if (binary === undefined) return noDocker(verb, docker);
  try {
    return await jobs[verb]({ data, out: out ?? data, binary });
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    console.error(error.message);
    return 1;
  }
}

const jobs = { extract, compare };
type Verb = keyof typeof jobs;

function readArguments(args: string[]): { verb: Verb; docker: string | undefined; out: string | undefined } | undefined {
  try {
    const options = { docker: { type: 'string' }, out: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const [verb, ...rest] = positionals;
    if (rest.length > 0 || (verb !== 'extract' && verb !== 'compare')) return undefined;
    return { verb, docker: values.docker, out: values.out };
  } catch {
    // parseArgs throws at an unknown option; the usage text says which there are.
    return undefined;
  }
}

/** A machine without docker is no failure of a check. Whoever asks for a file, or names a docker that is not there, must hear it. */
function noDocker(verb: Verb, given: string | undefined): number {
  const what = given === undefined ? 'there is no docker on the PATH' : `there is no docker to run at ${given}`;
  const isSkipped = verb === 'compare' && given === undefined;
  console.log(isSkipped ? `facts compare: skipped, ${what}.` : `facts ${verb}: nothing done, ${what}.`);
  return isSkipped ? 0 : 1;
}

async function extract({ data, out, binary }: Job): Promise<number> {
  const fresh = await read({ data, binary });
  const file = join(out, fresh.source.version, 'docker.json');
  const old = await readCommitted(file);
  if (old && compareFacts(old, fresh).length === 0 && formatFacts(old) === (await readFile(file, 'utf8'))) {
    console.log(`${file} is up to date.`);
    return 0;
  }
  await mkdir(dirname(file), { recursive: true });
  writeSafely(file, formatFacts(fresh));
  console.log(`${file} written.`);
  return 0;
}

async function compare({ data, out, binary }: Job): Promise<number> {
  const fresh = await read({ data, binary });
  const version = await committedVersion(out, fresh.source.version);
  const old = version === undefined ? undefined : await readCommitted(join(out, version, 'docker.json'));
  if (!old) {
    console.log(`There are no committed facts below ${out}. Run: facts extract`);
    return 1;
  }
  const isOther = old.source.version !== fresh.source.version;
  if (isOther) console.log(`This docker is ${fresh.source.version}, the facts are about ${old.source.version}. Nothing is changed.`);
  // Between versions, what names the version differs everywhere and tells nothing.
  const rows = compareFacts(old, fresh).filter(({ place }) => !isOther || !/^source | docs ref$/.test(place));
  if (rows.length === 0) {
    console.log(`The facts about docker ${old.source.version} ${isOther ? 'hold for this docker too' : 'are up to date'}.`);
    return 0;
  }
  console.log(differenceTable(rows, isOther ? old.source.version : 'committed', isOther ? fresh.source.version : 'this docker'));
  console.log(
    `\n${rows.length} ${rows.length === 1 ? 'difference' : 'differences'}.${isOther ? '' : ' If docker is right, run: facts extract'}`,
  );
  return 1;
}

async function read({ data, binary }: Pick<Job, 'data' | 'binary'>): Promise<DockerCli> {
  const began = Date.now();
  const hand = await readHandFacts(join(data, 'hand'));
  const fresh = await extractDocker(createDocker(binary, CONCURRENCY), hand, new Date().toISOString().slice(0, 10));
  const groups = fresh.commands.filter((command) => command.kind === 'group').length;
  const flags = fresh.commands.reduce((sum, command) => sum + command.flags.length, 0);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `docker ${fresh.source.version}: ${fresh.commands.length - groups} commands, ${groups} groups, ${flags} flags in ${seconds} s.`,
  );
  for (const sentence of staleHandFacts(fresh, hand)) console.log(`note: ${sentence}`);
  return fresh;
}

/** The version's own folder if there is one, else the newest. */
async function committedVersion(out: string, wanted: string): Promise<string | undefined> {
  const names = await readdir(out).catch((): string[] => []);
  const versions = names.filter((name) => /^\d+\.\d+\.\d+/.test(name)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return versions.includes(wanted) ? wanted : versions.at(-1);
}

async function readCommitted(file: string): Promise<DockerCli | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const result = committedFacts.safeParse(text);
  if (result.success) return result.data;
  throw new ExtractError(z.prettifyError(result.error), file, 'The file is generated: delete it and run "facts extract".');
}
