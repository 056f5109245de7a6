import type { Catalog } from '../catalog/index.ts';
import type { Command, Flag } from '../schemas/index.ts';

/** What the search box knows of the commands before it asks the full-text index. */
export interface CommandIndex {
  globalFlags: Flag[];
  /** Names and options only. */
  commands: Command[];
  /** Canonical paths in the order in which they answer an option without a command: the most used first. */
  popular: string[];
  /** One line about a command or option by its id. */
  summaries: Record<string, string>;
}

/** Makes the index that is fetched when the reader begins to search. */
export function commandIndex(catalog: Catalog): CommandIndex {
  const commands = [...catalog.commands.values()];
  return {
    globalFlags: catalog.tree.globalFlags.map(nameOf),
    commands: commands.map(({ command }) => ({
      path: command.path,
      kind: command.kind,
      aliases: command.aliases,
      usages: [],
      args: command.args,
      flags: command.flags.map(nameOf),
      hiddenFlags: command.hiddenFlags.map(nameOf),
      ...(command.plugin && { plugin: command.plugin }),
    })),
    popular: popularity(catalog),
    summaries: Object.fromEntries(commands.flatMap(({ id, words }) => (words ? [[id, words.purpose.replaceAll('`', '')]] : []))),
  };
}

function nameOf({ long, short, type }: Flag): Flag {
  return { long, type, ...(short !== undefined && { short }) };
}

/** Most chapters first, then the order of the cheat sheet, then the alphabet. */
function popularity({ commands, config }: Catalog): string[] {
  const listed = config.cheatsheet.flatMap((family) => family.commands);
  const place = (path: string) => (listed.includes(path) ? listed.indexOf(path) : listed.length);
  return [...commands.values()]
    .sort(
      (a, b) =>
        b.chapters.length - a.chapters.length ||
        place(a.command.path) - place(b.command.path) ||
        a.command.path.localeCompare(b.command.path, 'en'),
    )
    .map(({ command }) => command.path);
}
