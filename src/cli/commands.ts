import { didYouMean, IssuesError } from '../core/index.ts';

/** A subcommand: takes its arguments, returns the exit code. Loaded when it is called. */
type CommandLine = (args: string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<CommandLine>>> = {
  build: async () => (await import('./build.ts')).build,
  start: async () => (await import('./start.ts')).start,
  serve: async () => (await import('./serve.ts')).serveUntilStopped,
  dev: async () => (await import('./dev.ts')).dev,
  check: async () => (await import('./check.ts')).check,
  search: async () => (await import('./search.ts')).search,
  links: async () => (await import('./links/index.ts')).links,
  course: async () => (await import('./course.ts')).course,
  'validate-exports': async () => (await import('./validate-exports.ts')).validateExports,
  facts: async () => (await import('./facts.ts')).facts,
  examples: async () => (await import('./examples.ts')).examples,
  test: async () => (await import('./test.ts')).test,
  'bench-search': async () => (await import('./bench-search.ts')).benchSearch,
  'bench-left-out': async () => (await import('./bench-left-out.ts')).benchLeftOut,
  'bench-pages': async () => (await import('./bench-pages.ts')).benchPages,
};

/** Runs a subcommand and turns what it throws into a message for a person. Returns the exit code. */
export async function run([name = '', ...args]: string[]): Promise<number> {
  const load = commands[name];
  if (!load) {
    console.error(
      `There is no command "${name}": ${didYouMean(name, Object.keys(commands), `use one of ${Object.keys(commands).join(', ')}`)}`,
    );
    return 2;
  }
  try {
    return await (
      await load()
    )(args);
  } catch (error) {
    if (!(error instanceof IssuesError)) throw error;
    console.error(error.message);
    return 1;
  }
}
