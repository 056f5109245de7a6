import { agreesWith, printsMessage } from '../docker/index.ts';
import type { CommandExample, Transcript } from '../schemas/index.ts';
import type { Shell } from './run-shell.ts';
import type { PitfallScene, Scene } from './scene-of.ts';

/** What ran, and when. */
export type Versions = Pick<Transcript, 'client' | 'daemon' | 'kernel' | 'date'> & {
  /** The kernel's full name, which says what machine it is. */
  release: string;
};

/** A transcript, or why there is none. */
export type Recording = { transcript: Transcript } | { refused: string; printed: string };

/** What docker prints when it fails, which the exit status of several lines or of a pipe does not tell. */
const complaint = /^(?:Error response from daemon|Error: |error during connect|docker: |unknown flag|\S+: command not found|bash: )/m;

/**
 * Runs an example on its scene. An example that ends otherwise than its scene says, or prints something else than its page shows, is
 * no proof: it is refused.
 */
export async function recordExample(example: CommandExample, scene: Scene, shell: Shell, versions: Versions): Promise<Recording> {
  return record(example.run, scene, shell, versions, ({ exit, output }) => {
    if (scene.stopAfter === undefined && exit !== scene.exit) return `exit status ${exit} instead of ${scene.exit}`;
    if (scene.exit === 0 && complaint.test(output) && !complaint.test(example.output ?? '')) return 'it printed an error';
    if (example.output !== undefined && !agreesWith(example.output, output)) return 'its page shows something else';
    return undefined;
  });
}

/** Provokes the message of a pitfall. Where something else is printed, or nothing, there is no proof: it is refused. */
export async function recordPitfall(message: string, scene: PitfallScene, shell: Shell, versions: Versions): Promise<Recording> {
  return record(scene.run, scene, shell, versions, ({ output }) =>
    printsMessage(message, output) ? undefined : `its message was not printed: ${message}`,
  );
}

/** Runs command lines on their scene. `judge` says what is wrong with what came of it. */
async function record(
  run: string,
  { setup, input, terminal, stopAfter }: Omit<Scene, 'exit'>,
  shell: Shell,
  versions: Versions,
  judge: (ran: { exit: number; output: string }) => string | undefined,
): Promise<Recording> {
  if (setup.length > 0) {
    const made = await shell({ script: ['set -e', ...setup].join('\n') });
    if (made.exit !== 0) return { refused: `its scene failed with exit status ${made.exit}`, printed: made.output };
  }
  const ran = await shell({ script: run, input, terminal, stopAfter });
  const { release, ...known } = versions;
  const output = ran.output.replaceAll(release, known.kernel);
  const refused = ran.timedOut ? 'it did not end: its scene needs "stopAfter"' : judge({ exit: ran.exit, output });
  if (refused !== undefined) return { refused, printed: output };
  return {
    transcript: {
      run,
      ...(setup.length > 0 && { setup }),
      ...(input !== undefined && { input }),
      ...(terminal && { terminal }),
      ...(stopAfter !== undefined && { stoppedAfter: stopAfter }),
      output,
      exit: ran.exit,
      ...known,
    },
  };
}

/** Asks the engine what it is. */
export async function versionsOf(shell: Shell): Promise<Versions> {
  const ask = async (script: string) => (await shell({ script })).output.trim();
  const release = await ask("docker info --format '{{.KernelVersion}}'");
  return {
    client: await ask("docker version --format '{{.Client.Version}}'"),
    daemon: await ask("docker version --format '{{.Server.Version}}'"),
    kernel: /^\d+(\.\d+)*/.exec(release)?.[0] ?? release,
    date: new Date().toISOString().slice(0, 10),
    release,
  };
}
