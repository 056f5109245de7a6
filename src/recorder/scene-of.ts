import { type CommandTree, parseCommandLines } from '../docker/index.ts';
import type { Entry, Scenes } from '../schemas/index.ts';

/** How an example is run: what comes before it, what is typed, when it is interrupted, how it is to end. */
export interface Scene {
  setup: string[];
  input: string | undefined;
  terminal: boolean;
  stopAfter: number | undefined;
  exit: number;
}

/**
 * Puts together the scene of an example from the files of its command and of the groups above it. Command lines that stand before
 * all examples are taken from the nearest file that has some.
 *
 * @param id of the command: `container/rm`
 */
export function sceneOf(id: string, run: string, files: readonly Entry<Scenes>[], tree: CommandTree): Scene {
  const parts = id.split('/');
  const nearest = parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
  const shared = nearest.map((name) => files.find((file) => file.id === name)?.data.setup).find((setup) => setup !== undefined);
  const own = files.find((file) => file.id === id)?.data.examples?.find((example) => example.run === run);
  const asks = asksForTerminal(run, tree);
  return {
    setup: own?.only ?? [...(shared ?? []), ...(own?.setup ?? [])],
    // A shell that nobody leaves would stay open for ever.
    input: own?.input ?? (asks ? 'exit\n' : undefined),
    terminal: own?.terminal ?? asks,
    stopAfter: own?.stopAfter,
    exit: own?.exit ?? 0,
  };
}

/** True if one of the lines has `--tty`. */
function asksForTerminal(run: string, tree: CommandTree): boolean {
  return parseCommandLines(run, tree).some(({ flags }) => flags.some(({ flag, value }) => flag.long === 'tty' && value !== 'false'));
}
