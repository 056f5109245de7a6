import { didYouMean, type Issue } from '../../core/index.ts';
import { findFlag } from '../../docker/index.ts';
import type { Command, EntryOf } from '../../schemas/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

type Words = EntryOf<'commands'>;

/** Words belong to a command that exists, explain its options and no others, and point to commands that exist. */
export function commandWords(book: BookUnderCheck): Issue[] {
  const { commands } = book.catalog;
  return book.content.commands.flatMap((words) => {
    const command = commands.get(pathOf(words))?.command;
    if (!command) return [unknownCommand(words, book)];
    return [
      ...unknownFlags(words, command),
      ...unknownRelated(words, [...commands.keys()]),
      ...unknownEnvironments(words, book),
      ...tooFewExamples(words, command, book),
    ];
  });
}

function pathOf({ id }: Words): string {
  return id.replaceAll('/', ' ');
}

function unknownCommand(words: Words, { catalog }: BookUnderCheck): Issue {
  const path = pathOf(words);
  const alias = catalog.tree.get(path);
  return {
    rule: 'words/unknown-command',
    message: `there is no command "docker ${path}"`,
    hint: alias
      ? `it is another spelling of "docker ${alias.path}": name the file after that`
      : didYouMean(path, catalog.commands.keys(), 'name the file after a canonical command'),
    file: words.file,
  };
}

function unknownFlags(words: Words, command: Command): Issue[] {
  const names = [...command.flags, ...command.hiddenFlags].map((flag) => flag.long);
  return (['flags', 'flagWishes'] as const).flatMap((field) =>
    Object.keys(words.data[field] ?? {})
      .filter((name) => findFlag(command, name) === undefined || !names.includes(name))
      .map((name) => ({
        rule: 'words/unknown-flag',
        message: `"docker ${command.path}" has no option "--${name}"`,
        hint: didYouMean(name, names, `it has ${names.slice(0, 10).join(', ') || 'no options'}`),
        ...placeOf(words, [field, name]),
      })),
  );
}

function unknownRelated(words: Words, paths: readonly string[]): Issue[] {
  const names = paths.map((path) => path.replaceAll(' ', '/'));
  return (words.data.related ?? []).flatMap(({ to }, i): Issue[] => {
    if (names.includes(to)) return [];
    return [
      {
        rule: 'words/unknown-related',
        message: `the related command "${to}" does not exist`,
        hint: didYouMean(to, names, 'name a canonical command with slashes: container/rm'),
        ...placeOf(words, ['related', i, 'to']),
      },
    ];
  });
}

function unknownEnvironments(words: Words, { catalog: { environments } }: BookUnderCheck): Issue[] {
  return (words.data.examples ?? []).flatMap(({ ran }, i): Issue[] => {
    if (ran === undefined || Object.hasOwn(environments, ran)) return [];
    return [
      {
        rule: 'code/unknown-environment',
        message: `there is no environment "${ran}"`,
        hint: didYouMean(ran, Object.keys(environments), 'add it to data/environments.yaml'),
        ...placeOf(words, ['examples', i, 'ran']),
      },
    ];
  });
}

/** A command is learnt from examples: the book says how many it wants. A group has none. */
function tooFewExamples(words: Words, command: Command, { content: { config } }: BookUnderCheck): Issue[] {
  if (command.kind === 'group') return [];
  const { least, everyday, everydayCommands } = config.examples;
  const wanted = everydayCommands.includes(command.path) ? everyday : least;
  const { examples = [] } = words.data;
  if (examples.length >= wanted) return [];
  return [
    {
      rule: 'words/too-few-examples',
      message: `"docker ${command.path}" has ${examples.length} of at least ${wanted} examples`,
      hint: 'show what people need next, best with an option that no example shows yet',
      ...placeOf(words, ['examples']),
    },
  ];
}
