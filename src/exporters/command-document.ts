import { type Catalog, type CatalogCommand, commandFacts, optionFacts, programOf } from '../catalog/index.ts';
import { wholeAddressOf } from '../core/index.ts';
import type { Flag } from '../schemas/index.ts';
import type { CommandDocument, CommandOption } from './command-schema.ts';

/** Gathers what the book says about a command, once for all formats: none of them may know more than another. */
export function commandDocument(catalog: Catalog, entry: CatalogCommand): CommandDocument {
  const { command, words } = entry;
  return {
    schema: 1,
    ...commandPlace(catalog, entry),
    kind: command.kind,
    lang: catalog.config.language,
    book: catalog.config.title,
    program: programOf(command, catalog.config.docker),
    purpose: words?.purpose ?? `docker ${command.path}的写法、参数与选项`,
    usages: command.usages,
    aliases: command.aliases.map((alias) => `docker ${alias}`),
    conditions: commandFacts(command, catalog.later),
    details: words?.details ?? [],
    // The arguments of a group are always the name of a command below it.
    arguments: command.kind === 'command' ? command.args : [],
    subcommands: subcommandsOf(catalog, entry),
    examples: (words?.examples ?? []).map(({ wish, run, output, destructive }) => ({
      wish,
      run: run.trimEnd(),
      ...(output !== undefined && { output: output.trimEnd() }),
      ...(destructive && { destructive: true as const }),
    })),
    options: [
      ...command.flags.map((flag) => optionOf(catalog, entry, flag)),
      ...command.hiddenFlags.map((flag) => ({ ...optionOf(catalog, entry, flag), hidden: true as const })),
    ],
    pitfalls: (words?.pitfalls ?? []).map(({ title, message, text }) => ({ title, ...(message !== undefined && { message }), text })),
    related: relatedTo(catalog, entry),
    chapters: catalog.chapters
      .filter((chapter) => entry.chapters.includes(chapter.slug))
      .map((chapter) => ({ id: chapter.id, title: chapter.data.title, url: urlOf(catalog, chapter.id) })),
  };
}

function urlOf({ config }: Catalog, id: string): string {
  return wholeAddressOf(id, config);
}

function commandPlace(catalog: Catalog, { id, command }: CatalogCommand): Pick<CommandDocument, 'id' | 'title' | 'url'> {
  return { id, title: `docker ${command.path}`, url: urlOf(catalog, id) };
}

function subcommandsOf(catalog: Catalog, { command }: CatalogCommand): CommandDocument['subcommands'] {
  return (command.subcommands ?? []).flatMap((name) => {
    const child = catalog.commands.get(`${command.path} ${name}`);
    return child ? [{ ...commandPlace(catalog, child), ...(child.words && { purpose: child.words.purpose }) }] : [];
  });
}

function relatedTo(catalog: Catalog, { words }: CatalogCommand): CommandDocument['related'] {
  return (words?.related ?? []).flatMap(({ to, why }) => {
    const target = catalog.commands.get(to.replaceAll('/', ' '));
    return target ? [{ ...commandPlace(catalog, target), why }] : [];
  });
}

/** An option as it is published: the sources and remarks of its data stay inside. */
function optionOf(catalog: Catalog, { id, command, words }: CatalogCommand, flag: Flag): CommandOption {
  const { long, textDefault, deprecated, default: ownDefault, ...rest } = flag;
  const initial = ownDefault ?? textDefault;
  const explanation = words?.flags?.[long];
  return {
    name: long,
    ...rest,
    url: urlOf(catalog, `${id}#${long}`),
    ...(explanation !== undefined && { explanation }),
    ...(initial !== undefined && { default: initial }),
    ...(deprecated && { deprecated: standingOf(deprecated) }),
    facts: optionFacts(command, flag, catalog.later),
  };
}

function standingOf({ status, since, removal, replacedBy }: NonNullable<Flag['deprecated']>): NonNullable<CommandOption['deprecated']> {
  return {
    status,
    ...(since !== undefined && { since }),
    ...(removal !== undefined && { removal }),
    ...(replacedBy !== undefined && { replacedBy }),
  };
}
