import type { Command, Flag } from '../schemas/index.ts';

/** Every command of the book by any of its spellings. Built once from the fact files. */
export interface CommandTree {
  /** Canonical commands and groups, parents before children. */
  readonly commands: readonly Command[];
  /** Options that stand before the command: `docker --context x ps`. */
  readonly globalFlags: readonly Flag[];
  /** Looks up a spelling without `docker`: `rm`, `container remove` → the command `container rm`. */
  get(spelling: string): Command | undefined;
  /** The longest spelling that the words begin with, and how many words it took; 0 words and no command if none. */
  resolve(words: readonly string[]): { command: Command | undefined; length: number };
  /** Spellings one level below a prefix (`''` for the top): what could have stood there. */
  spellingsBelow(prefix: string): string[];
}

/** Joins command lists (docker, buildx, compose) into one tree. Raises an error when two commands claim one spelling. */
export function buildCommandTree(globalFlags: readonly Flag[], ...lists: readonly Command[][]): CommandTree {
  const commands = lists.flat().sort((a, b) => a.path.localeCompare(b.path, 'en'));
  const bySpelling = new Map<string, Command>();
  for (const command of commands) {
    for (const spelling of [command.path, ...command.aliases]) {
      const other = bySpelling.get(spelling);
      if (other && other !== command)
        throw new Error(`Both "docker ${other.path}" and "docker ${command.path}" claim the spelling "docker ${spelling}".`);
      bySpelling.set(spelling, command);
    }
  }
  const spellings = [...bySpelling.keys()];
  return {
    commands,
    globalFlags,
    get: (spelling) => bySpelling.get(spelling),
    resolve(words) {
      for (let length = Math.min(words.length, 4); length > 0; length -= 1) {
        const command = bySpelling.get(words.slice(0, length).join(' '));
        if (command) return { command, length };
      }
      return { command: undefined, length: 0 };
    },
    spellingsBelow: (prefix) =>
      spellings
        .filter((spelling) =>
          prefix === '' ? !spelling.includes(' ') : spelling.startsWith(`${prefix} `) && !spelling.slice(prefix.length + 1).includes(' '),
        )
        .map((spelling) => spelling.slice(prefix === '' ? 0 : prefix.length + 1)),
  };
}

/** Finds a flag of a command by its long name (`force`) or its letter (`f`), hidden old names included. */
export function findFlag(command: { flags: readonly Flag[]; hiddenFlags: readonly Flag[] }, name: string): Flag | undefined {
  const flags = [...command.flags, ...command.hiddenFlags];
  return name.length === 1
    ? (flags.find((flag) => flag.short === name) ?? flags.find((flag) => flag.long === name))
    : flags.find((flag) => flag.long === name);
}

/** True for an option that takes no value: `--rm`. */
export function isSwitch(flag: Flag): boolean {
  return flag.type === 'bool';
}

/** Id of a command's page: `container rm` → `commands/container/rm`. */
export function commandId(path: string): string {
  return `commands/${path.replaceAll(' ', '/')}`;
}
