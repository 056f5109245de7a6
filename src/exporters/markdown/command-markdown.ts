import type { Catalog, CatalogCommand } from '../../catalog/index.ts';
import { commandDocument } from '../command-document.ts';
import type { CommandDocument, CommandOption } from '../command-schema.ts';
import { argumentNeed, factLine, factsLine, headings, optionGroups, sessionLines, wishLine } from '../wording.ts';

/** A command as CommonMark: no HTML, no extension, every address absolute, so that it can be pasted anywhere. */
export function commandMarkdown(catalog: Catalog, entry: CatalogCommand): string {
  const document = commandDocument(catalog, entry);
  const blocks = [
    `# ${document.title}`,
    prose(document.purpose),
    `[${prose(document.program)}](${document.url})`,
    ...section(headings.usage, [fence('text', document.usages)]),
    ...section(headings.aliases, [list(document.aliases.map((alias) => `\`${alias}\``))]),
    ...section(headings.conditions, [list(document.conditions.map((fact) => prose(factLine(fact))))]),
    ...section(headings.details, document.details.map(prose)),
    ...section(headings.arguments, [list(document.arguments.map((it) => `\`${it.name}\`：${argumentNeed(it)}`))]),
    ...section(headings.subcommands, [list(document.subcommands.map((it) => linked(it, it.purpose)))]),
    ...section(headings.examples, document.examples.flatMap(example)),
    ...optionGroups(document).flatMap(({ heading, options }) => section(heading, options.map(option))),
    ...section(headings.pitfalls, document.pitfalls.flatMap(pitfall)),
    ...section(headings.related, [list(document.related.map((it) => linked(it, it.why)))]),
    ...section(headings.chapters, [list(document.chapters.map(({ title, url }) => `[${prose(title)}](${url})`))]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Text of the data as Markdown: code spans stay, whatever else could be markup is escaped. */
export function prose(text: string): string {
  return text
    .split('`')
    .map((part, i) => (i % 2 === 1 ? `\`${part}\`` : part.replaceAll(/[\\*_<>[\]#&~|!]/g, '\\$&')))
    .join('')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

function section(heading: string, blocks: string[]): string[] {
  return blocks.every((block) => block === '') ? [] : [`## ${heading}`, ...blocks];
}

function list(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function linked({ title, url }: { title: string; url: string }, text: string | undefined): string {
  return `[\`${title}\`](${url})${text === undefined ? '' : `：${prose(text)}`}`;
}

/** A code block whose fence is longer than any in it. */
function fence(language: string, lines: readonly string[]): string {
  const text = lines.join('\n');
  const marks = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return `${marks}${language}\n${text}\n${marks}`;
}

function example(it: CommandDocument['examples'][number]): string[] {
  return [prose(wishLine(it)), fence('console', sessionLines(it))];
}

/** One item of a loose list: the names, what it changes, the facts. */
function option({ name, short, type, explanation, facts }: CommandOption): string {
  const names = [...(short === undefined ? [] : [`\`-${short}\``]), `\`--${name}\``].join(', ');
  const paragraphs = [explanation ?? '', factsLine(facts)].filter((text) => text !== '').map((text) => `  ${prose(text)}`);
  return [`- ${names}${type === 'bool' ? '' : ` ${prose(type)}`}`, ...paragraphs].join('\n\n');
}

function pitfall({ title, message, text }: CommandDocument['pitfalls'][number]): string[] {
  return [`### ${prose(title)}`, ...(message === undefined ? [] : [fence('text', [message.trimEnd()])]), prose(text)];
}
