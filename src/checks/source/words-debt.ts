import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../catalog/index.ts';
import type { Issue } from '../../core/index.ts';
import { wordsDebt as schema, type WordsDebt } from '../../schemas/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

/** How many commands and groups lack a purpose, and how many options an explanation. */
export function countWordsDebt({ catalog }: Pick<BookUnderCheck, 'catalog'>): WordsDebt {
  const commands = [...catalog.commands.values()];
  return {
    purposes: commands.filter(({ words }) => words === undefined).length,
    flags: commands.reduce(
      (total, { command, words }) => total + command.flags.filter((flag) => words?.flags?.[flag.long] === undefined).length,
      0,
    ),
  };
}

/** The recorded number of missing words may only fall, and is recorded when it has fallen. */
export function wordsDebt(book: BookUnderCheck): Issue[] {
  const file = join(book.content.folder, 'data/words-debt.yaml');
  if (book.catalog.commands.size === 0) return [];
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const read = readYaml(text, schema, file);
  if (!read.data) return read.issues;
  const recorded = read.data;
  const now = countWordsDebt(book);
  return (['purposes', 'flags'] as const).flatMap((what): Issue[] => {
    if (now[what] === recorded[what]) return [];
    const place = placeOf({ file, lineOf: read.lineOf }, [what]);
    return now[what] > recorded[what]
      ? [
          {
            rule: 'words/debt-grew',
            message: `${now[what]} ${what} lack words, ${recorded[what]} were recorded`,
            hint: 'write the missing words; the number may only fall',
            ...place,
          },
        ]
      : [
          {
            rule: 'words/debt-not-recorded',
            message: `only ${now[what]} ${what} lack words now, ${recorded[what]} were recorded`,
            hint: `write "${what}: ${now[what]}"`,
            ...place,
          },
        ];
  });
}
