import { parseArgs } from 'node:util';
import { didYouMean } from '../../core/index.ts';

const usage = `Usage: npm run links -- …

  record                 adds every id of the book to the ledger of published ids; never removes one
  move OLD NEW           OLD has the id NEW now: its address and those of its parts lead there
  retire ID --to OTHER   ID is gone: its address and those of its parts lead to OTHER
  list [TEXT] [--json]   old addresses and where they lead; exit code 1 if one leads nowhere
  release [DAY]          keeps the ledger as the state that a release publishes, to be replayed against every later build
  check FILES… [--site ADDRESS]… [--former-site ADDRESS]… [--links FILE|ADDRESS] [--fix [--no-backup]] [--json]
                         finds links into the book in Markdown, HTML, AsciiDoc, reStructuredText, CSV, DOCX, PPTX and PDF
                         files (folders: all of them), and says which have moved and which are dead
      --site ADDRESS         the book is served there, too (more than its own address; may be repeated)
      --former-site ADDRESS  it was served there once: whatever points there has moved
      --links FILE|ADDRESS   a links.json to judge by, instead of the book at hand
      --fix                  rewrites what has moved in text files; the file before is kept as FILE.bak, unless --no-backup
      --json                 the report for a program
                         exit code 0: all fine; 1: something has moved or is dead; 2: something could not be read`;

type Action = (args: readonly string[]) => Promise<number | undefined>;

/** Each returns the exit code, or undefined where its arguments are not what the usage says. Loaded when it is called. */
const actions: Readonly<Record<string, Action>> = {
  record: async (args) => (args.length === 0 ? (await import('./ledger.ts')).recordIds() : undefined),
  release: async (args) => (args.length <= 1 ? (await import('./ledger.ts')).releaseIds([...args]) : undefined),
  move: async ([from, to, ...rest]) => {
    if (from === undefined || to === undefined || rest.length > 0) return undefined;
    return (await import('./redirects.ts')).move(from, to);
  },
  retire: async (args) => {
    const { positionals, values } = parseArgs({ args: [...args], options: { to: { type: 'string' } }, allowPositionals: true });
    const [id, ...rest] = positionals;
    if (id === undefined || values.to === undefined || rest.length > 0) return undefined;
    return (await import('./redirects.ts')).retire(id, values.to);
  },
  list: async (args) => {
    const { positionals, values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } }, allowPositionals: true });
    return positionals.length > 1 ? undefined : (await import('./list.ts')).list(positionals[0], values.json ?? false);
  },
  check: async (args) => (await import('./check.ts')).check(args),
};

/** Everything about addresses: the ledger, redirects, and links in other people's material. */
export async function links([name = '', ...args]: string[]): Promise<number> {
  const action = actions[name];
  if (!action && name !== '') console.error(`There is no "links ${name}": ${didYouMean(name, Object.keys(actions), 'see below')}\n`);
  const code = action && (await withoutWrongOptions(() => action(args)));
  if (code !== undefined) return code;
  console.error(usage);
  return 2;
}

/** parseArgs throws a TypeError with a code at an unknown option; the usage text says which there are. */
async function withoutWrongOptions(act: () => Promise<number | undefined>): Promise<number | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
    console.error(`${error.message}\n`);
    return undefined;
  }
}
