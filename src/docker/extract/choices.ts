import type { RunDocker } from './docker-process.ts';
import type { HandFacts } from './hand-facts.ts';
import { wordsOf } from './walk.ts';

/** Values of a flag, as they go into the data. */
export interface Choices {
  choices?: string[];
  choicesOpen?: true;
}

/** A variable whose name gives away a completion that merely lists the environment, as that of `--env` does. */
const TRAP = 'DOCKER_FACTS_TRAP';

/** Bits of cobra's directive: 1 the completion failed, 8 candidates are file extensions, 16 they are folders. */
const NOT_VALUES = 1 | 8 | 16;

/** `Set the level ("debug", "info") (default "info")` → `['debug', 'info']`: quoted words in parentheses, two or more. */
export function choicesInHelp(text: string): string[] | undefined {
  const list = /\(("[^"]+"(?:, "[^"]+")+)\)/.exec(text)?.[1];
  return list?.split(', ').map((item) => item.slice(1, -1));
}

/** Asks docker's own completion for a flag's values. Without a daemon only fixed candidates come back. */
export async function completedValues(docker: RunDocker, path: string, long: string): Promise<string[]> {
  const { stdout } = await docker(['__complete', ...wordsOf(path), `--${long}`, ''], { [TRAP]: '1' });
  return readCompletion(stdout);
}

/** `stdin⇥…` ⏎ `stdout` ⏎ `:4` → `['stdin', 'stdout']` */
export function readCompletion(stdout: string): string[] {
  const lines = stdout.trimEnd().split('\n');
  const directive = Number(/^:(\d+)$/.exec(lines.at(-1) ?? '')?.[1] ?? NOT_VALUES);
  const values = lines
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '')
    .filter(Boolean);
  return (directive & NOT_VALUES) !== 0 || values.includes(TRAP) ? [] : values;
}

/**
 * Puts together what completion and help say. Completion goes first: it is what the program itself works with, whereas the help of
 * 28.2.2 offers `--pull "|missing"` by a slip. A beginning such as `size=` or `container:` leaves the list open by itself; which
 * others are open, sorted or worthless is in hand/choices.yaml.
 */
export function choicesOf(long: string, text: string, completed: readonly string[], rules: HandFacts['choices']): Choices {
  const has = (list: HandFacts['choices']['open']): boolean => list.some((rule) => rule.flag === long);
  const usable = has(rules.ignored) ? [] : [...completed];
  const values = usable.length > 0 ? usable : (choicesInHelp(text) ?? []);
  if (values.length === 0) return {};
  if (has(rules.sorted)) values.sort((a, b) => (a < b ? -1 : 1));
  const open = has(rules.open) || values.some((value) => /[=:]$/.test(value));
  return { choices: values, ...(open ? { choicesOpen: true } : {}) };
}
