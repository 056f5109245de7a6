import type { Catalog, CatalogCommand } from '../../catalog/index.ts';
import { commandDocument } from '../command-document.ts';
import type { CommandDocument, CommandOption } from '../command-schema.ts';
import { commandFileName } from '../formats.ts';
import { argumentNeed, factLine, factsLine, headings, optionGroups, sessionLines, wishLine } from '../wording.ts';
import { literal, paragraph, quoted, verbatim } from './roff.ts';

/** A command as a manual page in the macros of man(7). No date: the same book gives the same bytes. */
export function manPage(catalog: Catalog, entry: CatalogCommand): string {
  const document = commandDocument(catalog, entry);
  const name = commandFileName(entry.command.path);
  const lines = [
    '.\\" -*- coding: utf-8 -*-',
    `.TH ${quoted(name.toUpperCase())} "1" "" ${quoted(document.program)} ${quoted(document.book)}`,
    // Hyphens and stretched spaces would be inside commands.
    '.nh',
    '.ad l',
    // Read by the indexers of whatis and apropos, to which a break point would be text.
    ...section(headings.name, [`${literal(name)} \\- ${literal(document.purpose.replaceAll('`', ''))}`]),
    ...section(headings.usage, asTyped(document.usages)),
    ...section(headings.aliases, asTyped(document.aliases)),
    ...section(headings.conditions, paragraphs(document.conditions.map(factLine))),
    ...section(headings.details, paragraphs(document.details)),
    ...section(
      headings.arguments,
      document.arguments.flatMap((it) => term(italic(it.name), [argumentNeed(it)])),
    ),
    ...section(
      headings.subcommands,
      document.subcommands.flatMap((it) => term(bold(it.title), [it.purpose ?? ''])),
    ),
    ...section(headings.examples, document.examples.flatMap(example)),
    ...optionGroups(document).flatMap(({ heading, options }) => section(heading, options.flatMap(option))),
    ...section(headings.pitfalls, document.pitfalls.flatMap(pitfall)),
    ...section(
      headings.related,
      document.related.flatMap(({ title, why }) => term(`${bold(title.replaceAll(' ', '-'))}(1)`, [why])),
    ),
    ...section(
      headings.chapters,
      document.chapters.flatMap(({ title, url }) => term(paragraph(title), [url])),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** A heading begins a paragraph of its own: a `.PP` behind it would be one without text. */
function below(heading: string, [first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return [];
  return [heading, ...(first === '.PP' ? [] : [first]), ...rest];
}

function section(heading: string, lines: readonly string[]): string[] {
  return below(`.SH ${heading}`, lines);
}

function bold(text: string): string {
  return `\\fB${literal(text)}\\fR`;
}

function italic(text: string): string {
  return `\\fI${literal(text)}\\fR`;
}

function paragraphs(texts: readonly string[]): string[] {
  return texts.flatMap((text, i) => (i === 0 ? [paragraph(text)] : ['.PP', paragraph(text)]));
}

/** Lines as typed or printed, neither filled nor broken. */
function asTyped(lines: readonly string[]): string[] {
  return ['.nf', ...verbatim(lines), '.fi'];
}

function block(lines: readonly string[]): string[] {
  return ['.PP', '.RS 4', ...asTyped(lines), '.RE'];
}

/** A tagged paragraph, the further ones below it. */
function term(tag: string, texts: readonly string[]): string[] {
  const [first, ...rest] = texts.filter((text) => text !== '').map(paragraph);
  return ['.TP', tag, ...(first === undefined ? [] : [first]), ...rest.flatMap((text) => ['.br', text])];
}

function example(it: CommandDocument['examples'][number]): string[] {
  return ['.PP', paragraph(wishLine(it)), ...block(sessionLines(it))];
}

function option({ name, short, type, explanation, facts }: CommandOption): string[] {
  const names = `${short === undefined ? '' : `${bold(`-${short}`)}, `}${bold(`--${name}`)}`;
  return term(`${names}${type === 'bool' ? '' : ` ${italic(type)}`}`, [explanation ?? '', factsLine(facts)]);
}

function pitfall({ title, message, text }: CommandDocument['pitfalls'][number]): string[] {
  return below(`.SS ${quoted(title.replaceAll('`', ''))}`, [
    ...(message === undefined ? [] : block([message.trimEnd()])),
    '.PP',
    paragraph(text),
  ]);
}
