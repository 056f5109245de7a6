import type { Catalog, CatalogCommand } from '../../catalog/index.ts';
import { commandDocument } from '../command-document.ts';
import type { CommandDocument, CommandOption } from '../command-schema.ts';
import { displayWidth, wrap } from '../line-break.ts';
import { argumentNeed, factLine, factsLine, headings, optionGroups, sessionLines, wishLine } from '../wording.ts';

const columns = 80;

/** A command as plain text for a terminal of 80 columns. What was typed or printed is never broken. */
export function commandText(catalog: Catalog, entry: CatalogCommand): string {
  const document = commandDocument(catalog, entry);
  const parts = [
    [document.title, ...wrap(document.purpose, columns), document.program, document.url],
    section(headings.usage, indented(document.usages)),
    section(headings.aliases, indented(document.aliases)),
    section(
      headings.conditions,
      document.conditions.flatMap((fact) => prose(factLine(fact))),
    ),
    section(headings.details, apart(document.details.map((text) => prose(text)))),
    section(
      headings.arguments,
      document.arguments.flatMap((it) => term(it.name, argumentNeed(it))),
    ),
    section(
      headings.subcommands,
      document.subcommands.flatMap(({ title, purpose }) => term(title, purpose)),
    ),
    section(headings.examples, apart(document.examples.map(example))),
    ...optionGroups(document).map(({ heading, options }) => section(heading, apart(options.map(option)))),
    section(headings.pitfalls, apart(document.pitfalls.map(pitfall))),
    section(
      headings.related,
      document.related.flatMap(({ title, why }) => term(title, why)),
    ),
    section(
      headings.chapters,
      document.chapters.flatMap(({ title, url }) => [...prose(title), ...indented([url], 4)]),
    ),
  ];
  return `${apart(parts.filter((lines) => lines.length > 0)).join('\n')}\n`;
}

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

/** Joins blocks of lines with an empty line between them. */
function apart(blocks: string[][]): string[] {
  return blocks.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

function indented(lines: readonly string[], by = 2): string[] {
  return lines.flatMap((text) => text.split('\n')).map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

function prose(text: string, by = 2): string[] {
  return indented(wrap(text, columns - by), by);
}

/** A name and what it is: side by side where both have room on a line, else one below the other. */
function term(name: string, text = ''): string[] {
  const line = `  ${name.padEnd(24)}  ${text}`.trimEnd();
  if (name.length <= 24 && displayWidth(line) <= columns) return [line];
  return [`  ${name}`, ...prose(text, 6)];
}

function example(it: CommandDocument['examples'][number]): string[] {
  return [...prose(wishLine(it)), ...indented(sessionLines(it), 4)];
}

function option({ name, short, type, explanation, facts }: CommandOption): string[] {
  const names = `${short === undefined ? '' : `-${short}, `}--${name}`;
  return [`  ${names}${type === 'bool' ? '' : ` ${type}`}`, ...(explanation ? prose(explanation, 6) : []), ...prose(factsLine(facts), 6)];
}

function pitfall({ title, message, text }: CommandDocument['pitfalls'][number]): string[] {
  return [...prose(title), ...(message === undefined ? [] : indented([message.trimEnd()], 4)), ...prose(text, 4)];
}
