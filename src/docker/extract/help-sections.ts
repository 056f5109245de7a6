import { beginning, ExtractError } from './extract-error.ts';

/** A help text cut at its headings. */
export interface HelpSections {
  /** Usage lines with `docker`, without `Usage:`. */
  usages: string[];
  /** Known headings without colon, each with the lines below it. */
  blocks: { title: string; lines: string[] }[];
}

/**
 * Headings of docker's own template (cli/cobra.go, usageTemplate). Only these count: a description may contain lines that look
 * alike, as `To load completions in your current shell session:` does.
 */
const HEADING = /^((?:\w+ )?Commands|Aliases|(?:Global )?Options|Examples|EXPERIMENTAL|Invalid Plugins|Environment Variables):$/;

/** An option below a heading that HEADING does not know, or below none. A usage's `[OPTIONS]` tells nothing: some commands have none. */
const STRAY_FLAG = /^ {2}(?:-[A-Za-z0-9], | {4})--[a-z]/;

/** Cuts what `docker … --help` printed. Raises an error if it is not a help text. */
export function cutHelp(text: string, where: string): HelpSections {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = /^Usage: +(docker\b.*)$/.exec(lines[0] ?? '')?.[1];
  if (first === undefined) throw notHelp(text, where);
  const usages = [first];
  let rest = 1;
  for (; /^\t\S/.test(lines[rest] ?? ''); rest += 1) usages.push((lines[rest] ?? '').trim());
  const blocks: HelpSections['blocks'] = [];
  let open = false;
  for (const line of lines.slice(rest)) {
    const title = HEADING.exec(line)?.[1];
    if (title !== undefined) blocks.push({ title, lines: [] });
    if (/^\S/.test(line)) open = title !== undefined;
    else if (open && line !== '') blocks.at(-1)?.lines.push(line);
    else if (STRAY_FLAG.test(line)) throw strayFlag(line, where);
  }
  return { usages, blocks };
}

function notHelp(text: string, where: string): ExtractError {
  const what = `A help text must begin with "Usage:  docker …"; this begins with ${beginning(text)}`;
  return new ExtractError(
    what,
    where,
    'If docker has a new help template, teach src/docker/extract/help-sections.ts its shape and record a fixture.',
  );
}

function strayFlag(line: string, where: string): ExtractError {
  const what = `An option stands outside of every known block: ${beginning(line)}`;
  return new ExtractError(
    what,
    where,
    'Add its heading to HEADING in src/docker/extract/help-sections.ts and record the help as a fixture.',
  );
}
