import { beginning, ExtractError } from './extract-error.ts';

/** A flag as a help shows it. */
export interface HelpFlag {
  long: string;
  short?: string;
  /** `bool` where the help shows no type. */
  type: string;
  /** Its sentence, joined to one line. Read for defaults and choices, never published. */
  text: string;
}

/** `  -a, --attach list    Attach to …` or `      --annotation map    Add …`: name and text are at least three spaces apart. */
const FLAG = /^ {2}(?:-([A-Za-z0-9]), | {4})--([A-Za-z0-9][A-Za-z0-9-]*)(?: (\S+(?: \S+)*))?(?: {3,}(\S.*))?$/;

/** A further line of a sentence: indented beyond any flag. pflag folds at 80 columns where the output is no terminal. */
const CONTINUATION = /^ {10,}(\S.*)$/;

/**
 * Reads the lines of an options block, joining what was folded, so that a `(default …)` at the end is whole again.
 *
 * `--config string   Location (default` ⏎ `"~/.docker")` → `{ long: 'config', type: 'string', text: 'Location (default "~/.docker")' }`
 */
export function readFlagLines(lines: readonly string[], where: string): HelpFlag[] {
  const flags: HelpFlag[] = [];
  for (const line of lines) {
    const [, short, long, type, text = ''] = FLAG.exec(line) ?? [];
    const last = flags.at(-1);
    const more = CONTINUATION.exec(line)?.[1];
    if (long !== undefined) flags.push({ long, ...(short === undefined ? {} : { short }), type: type ?? 'bool', text });
    else if (more !== undefined && last) last.text = `${last.text} ${more}`.trim();
    else throw unreadable(line, where);
  }
  return flags;
}

function unreadable(line: string, where: string): ExtractError {
  const what = `This line of an options block is neither a flag nor the rest of a sentence: ${beginning(line)}`;
  return new ExtractError(what, where, 'Teach src/docker/extract/flag-lines.ts the new shape and record the help as a fixture.');
}
