import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogCommand, readYaml, usedCommands } from '../../catalog/index.ts';
import type { Issue } from '../../core/index.ts';
import type { CommandTree } from '../../docker/index.ts';
import { wordsDebt as schema, type WordsDebt } from '../../schemas/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

/** How many commands and groups lack a purpose, how many options an explanation, and how many options no example shows. */
export function countWordsDebt({ catalog }: Pick<BookUnderCheck, 'catalog'>): WordsDebt {
  const commands = [...catalog.commands.values()];
  return {
    purposes: commands.filter(({ words }) => words === undefined).length,
    flags: commands.reduce(
      (total, { command, words }) => total + command.flags.filter((flag) => words?.flags?.[flag.long] === undefined).length,
      0,
    ),
    unshown: commands.reduce((total, entry) => total + unshownOptions(entry, catalog.tree).length, 0),
  };
}

/** Options of a command that no example on its page uses. */
function unshownOptions({ command, examples }: CatalogCommand, tree: CommandTree): string[] {
  const lines = examples.map(({ example }) => example.run);
  const shown = usedCommands(lines, tree).find(({ path }) => path === command.path)?.options ?? [];
  return command.flags.map((flag) => flag.long).filter((long) => !shown.includes(long));
}

const names = { purposes: 'commands lack a purpose', flags: 'options lack words', unshown: 'options are shown by no example' } as const;

/** The recorded number of missing words may only fall, and is recorded when it has fallen. */
export function wordsDebt(book: BookUnderCheck): Issue[] {
  const file = join(book.content.folder, 'data/words-debt.yaml');
  if (book.catalog.commands.size === 0) return [];
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const read = readYaml(text, schema, file);
  if (!read.data) return read.issues;
  const recorded = read.data;
  const now = countWordsDebt(book);
  return (['purposes', 'flags', 'unshown'] as const).flatMap((what): Issue[] => {
    if (now[what] === recorded[what]) return [];
    const place = placeOf({ file, lineOf: read.lineOf }, [what]);
    return now[what] > recorded[what]
      ? [
          {
            rule: 'words/debt-grew',
            message: `${now[what]} ${names[what]}, ${recorded[what]} were recorded`,
            hint: 'write what is missing; the number may only fall',
            ...place,
          },
        ]
      : [
          {
            rule: 'words/debt-not-recorded',
            message: `only ${now[what]} ${names[what]} now, ${recorded[what]} were recorded`,
            hint: `write "${what}: ${now[what]}"`,
            ...place,
          },
        ];
  });
}
