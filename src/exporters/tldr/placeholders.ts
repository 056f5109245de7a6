import { type CommandTree, parseCommandLines } from '../../docker/index.ts';

type ParsedLine = ReturnType<typeof parseCommandLines>[number];

interface Stretch {
  start: number;
  end: number;
}

/**
 * A command line in the syntax of tldr-pages: what the reader fills in stands in `{{ }}`, braces that are meant are escaped.
 *
 * @example `docker run --name blog nginx` → `docker run --name {{blog}} {{nginx}}`
 */
export function withPlaceholders(line: string, tree: CommandTree): string {
  const stretches = parseCommandLines(line, tree)
    .flatMap((parsed) => [...flagValues(line, parsed), ...argumentStretches(line, parsed)])
    .filter(({ start, end }) => isFilledIn(line.slice(start, end)))
    .sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const { start, end } of stretches) {
    text += withEscapedBraces(line.slice(at, start)) + placeholder(line.slice(start, end));
    at = end;
  }
  return text + withEscapedBraces(line.slice(at));
}

/** Values of options, but for those that docker prescribes. The parser says where a name stands; the value follows it. */
function flagValues(line: string, { flags }: ParsedLine): Stretch[] {
  return flags.flatMap(({ end, value, flag }) => {
    if (value === undefined || flag.choices?.includes(value)) return [];
    const start = end + (/^(?:=|\s+)?/.exec(line.slice(end))?.[0].length ?? 0);
    const raw = [value, `'${value}'`, `"${value}"`].find((written) => line.startsWith(written, start));
    return raw === undefined ? [] : [{ start, end: start + raw.length }];
  });
}

/** Arguments. Those that may be many, and the program of a container with its own arguments, are filled in as one. */
function argumentStretches(line: string, { arguments: words, command }: ParsedLine): Stretch[] {
  const joined = command?.args.findIndex(({ name, repeat }) => repeat || name === 'COMMAND') ?? -1;
  const stretches: Stretch[] = [];
  for (const [i, { start, end }] of words.entries()) {
    const last = stretches.at(-1);
    const joins = joined !== -1 && i > joined && last && line.slice(last.end, start) === ' ';
    if (joins && isFilledIn(line.slice(last.start, end))) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

/** Not what the shell computes, not a template, not the sign for standard input. */
function isFilledIn(text: string): boolean {
  return !/\$\(|\{\{|\}\}|^-$|^$/.test(text);
}

function placeholder(text: string): string {
  const [, quote = '', inside = text] = /^(['"])([^'"]*)\1$/.exec(text) ?? [];
  return `${quote}{{${/^<([^<>]+)>$/.exec(inside)?.[1] ?? inside}}}${quote}`;
}

function withEscapedBraces(text: string): string {
  return text.replaceAll('{{', '\\{\\{').replaceAll('}}', '\\}\\}');
}
