import { parseArgs } from 'node:util';
import { buildCatalog, type Content, readWholeContent } from '../catalog/index.ts';
import {
  changeTable,
  commandsToRecord,
  type Engine,
  recordBook,
  type Refusal,
  startPrivateEngine,
  useEngine,
  writeTranscripts,
} from '../recorder/index.ts';

const USAGE = `Usage: npm run examples:record -- [--only COMMAND]… [--missing] [--check] [--host]

Runs every example of docker's commands on a real engine, provokes the messages of their pitfalls, and writes what was printed to data/transcripts of the content folder.
  --only container/rm   this command, or every command of a group; may be repeated
  --missing             only what has no transcript yet
  --check               changes nothing; exit code 1 if something runs otherwise than its transcript says
  --host                the engine that DOCKER_HOST names, which must be empty, instead of one of its own (root on Debian 12)`;

interface Request {
  only: string[];
  missing: boolean;
  check: boolean;
  host: boolean;
}

/** Records the examples again. Where no engine can be had, says so and is content. */
export async function examples(args: string[]): Promise<number> {
  const request = readArguments(args);
  const host = process.env['DOCKER_HOST'];
  if (!request || (request.host && host === undefined)) {
    console.error(USAGE);
    return 2;
  }
  const content = readWholeContent();
  if (commandsToRecord(buildCatalog(content), request.only).length === 0) {
    console.error(`No command of docker itself with examples or messages is called ${request.only.join(' or ')}.`);
    return 2;
  }
  const engine = await (request.host && host !== undefined ? useEngine(host) : startPrivateEngine(console.log));
  if ('why' in engine) {
    console.log(`examples: skipped, ${engine.why}.`);
    return 0;
  }
  return record(engine, request, content);
}

async function record(engine: Engine, request: Request, content: Content): Promise<number> {
  // An engine that outlives who started it would run on unseen.
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
    void engine.stop().then(() => process.exit(130));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  try {
    const { ran, changes, refusals } = await recordBook(engine, {
      catalog: buildCatalog(content),
      records: content.examples,
      only: request.only,
      missing: request.missing,
      keep: (id, transcripts) => void (request.check || isInterrupted || writeTranscripts(content.folder, id, transcripts)),
      say: console.log,
    });
    if (changes.length > 0) console.log(`\n${changeTable(changes)}`);
    if (refusals.length > 0) console.log(`\n${refusals.map(refusalText).join('\n\n')}`);
    console.log(
      `\n${ran} examples and pitfalls ran, ${changes.length} changes${request.check ? '' : ' written'}, ${refusals.length} refused.`,
    );
    return refusals.length > 0 || (request.check && changes.length > 0) ? 1 : 0;
  } finally {
    await engine.stop();
  }
}

function readArguments(args: string[]): Request | undefined {
  try {
    const options = {
      only: { type: 'string', multiple: true },
      missing: { type: 'boolean' },
      check: { type: 'boolean' },
      host: { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args, options });
    return { only: values.only ?? [], missing: values.missing ?? false, check: values.check ?? false, host: values.host ?? false };
  } catch {
    // parseArgs throws at an unknown option; the usage text says which there are.
    return undefined;
  }
}

function refusalText({ command, run, why, printed }: Refusal): string {
  return [`${command}: ${why}`, ...run.split('\n').map((line) => `  $ ${line}`), ...printed.split('\n').map((line) => `  ${line}`)].join(
    '\n',
  );
}
