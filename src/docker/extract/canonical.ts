import { isDeepStrictEqual } from 'node:util';
import { ExtractError } from './extract-error.ts';
import type { HelpTree } from './walk.ts';

/** Canonical paths, sorted, parents before children. The root is not among them. */
export function canonicalPaths(tree: HelpTree): string[] {
  const paths = [...tree.keys()].filter((path) => path !== '' && canonicalOf(path, tree) === path);
  return paths.sort((a, b) => (a < b ? -1 : 1));
}

/**
 * The canonical path of any walked path: the first spelling of its `Aliases:` line that is itself a command. Spellings like
 * `container ps` are only in that line and lead nowhere by a walk.
 */
export function canonicalOf(path: string, tree: HelpTree): string {
  const aliases = tree.get(path)?.aliases ?? [];
  return aliases.find((alias) => tree.has(alias)) ?? path;
}

/** Every spelling of a canonical path but itself, in the order of its help. */
export function aliasesOf(path: string, tree: HelpTree): string[] {
  return (tree.get(path)?.aliases ?? []).filter((alias) => alias !== path);
}

/**
 * Makes sure that a spelling and its canonical form are one command. If they differ, a plugin or wrapper has answered for one of the
 * two, and what was read belongs to something else.
 */
export function requireSameCommand(tree: HelpTree): void {
  for (const [path, help] of tree) {
    const canonical = canonicalOf(path, tree);
    const other = tree.get(canonical);
    if (!other || (isDeepStrictEqual(help.flags, other.flags) && isDeepStrictEqual(help.aliases, other.aliases))) continue;
    const what = `"docker ${path}" and "docker ${canonical}" are said to be one command, but their helps differ in options or aliases`;
    throw new ExtractError(
      what,
      `docker ${path} --help`,
      'Look for a plugin or wrapper that takes over one of the two, and extract without it.',
    );
  }
}
