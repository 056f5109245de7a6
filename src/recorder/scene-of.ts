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

/** How a message is provoked. It may end in any way. */
export type PitfallScene = Omit<Scene, 'exit'> & { run: string };

/** What a file of scenes says of one of them, beside its name. */
type Written = Omit<NonNullable<Scenes['examples']>[number], 'run' | 'exit'>;

/**
 * Puts together the scene of an example from the files of its command and of the groups above it. Command lines that stand before
 * all examples are taken from the nearest file that has some.
 *
 * @param id of the command: `container/rm`
 */
export function sceneOf(id: string, run: string, files: readonly Entry<Scenes>[], tree: CommandTree): Scene {
  const own = files.find((file) => file.id === id)?.data.examples?.find((example) => example.run === run);
  return { ...stage(id, run, own, files, tree), exit: own?.exit ?? 0 };
}

/** The same for the message of a pitfall. Undefined where nobody has written how it is provoked. */
export function pitfallSceneOf(
  id: string,
  message: string | undefined,
  files: readonly Entry<Scenes>[],
  tree: CommandTree,
): PitfallScene | undefined {
  const own = files.find((file) => file.id === id)?.data.pitfalls?.find((pitfall) => pitfall.message === message);
  return own && { run: own.run, ...stage(id, own.run, own, files, tree) };
}

function stage(id: string, run: string, own: Written | undefined, files: readonly Entry<Scenes>[], tree: CommandTree): Omit<Scene, 'exit'> {
  const parts = id.split('/');
  const nearest = parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
  const shared = nearest.map((name) => files.find((file) => file.id === name)?.data.setup).find((setup) => setup !== undefined);
  const asks = asksForTerminal(run, tree);
  return {
    setup: own?.only ?? [...(shared ?? []), ...(own?.setup ?? [])],
    // A shell that nobody leaves would stay open for ever.
    input: own?.input ?? (asks ? 'exit\n' : undefined),
    terminal: own?.terminal ?? asks,
    stopAfter: own?.stopAfter,
  };
}

/** True if one of the lines has `--tty`. */
function asksForTerminal(run: string, tree: CommandTree): boolean {
  return parseCommandLines(run, tree).some(({ flags }) => flags.some(({ flag, value }) => flag.long === 'tty' && value !== 'false'));
}
