import { agreesWith } from '../docker/index.ts';
import type { CommandExample, Transcript } from '../schemas/index.ts';
import type { Shell } from './run-shell.ts';
import type { Scene } from './scene-of.ts';

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
  const { setup, input, terminal, stopAfter } = scene;
  if (setup.length > 0) {
    const made = await shell({ script: ['set -e', ...setup].join('\n') });
    if (made.exit !== 0) return { refused: `its scene failed with exit status ${made.exit}`, printed: made.output };
  }
  const ran = await shell({ script: example.run, input, terminal, stopAfter });
  const { release, ...known } = versions;
  const output = ran.output.replaceAll(release, known.kernel);
  if (ran.timedOut) return { refused: 'it did not end: its scene needs "stopAfter"', printed: output };
  if (stopAfter === undefined && ran.exit !== scene.exit)
    return { refused: `exit status ${ran.exit} instead of ${scene.exit}`, printed: output };
  if (scene.exit === 0 && complaint.test(output) && !complaint.test(example.output ?? ''))
    return { refused: 'it printed an error', printed: output };
  if (example.output !== undefined && !agreesWith(example.output, output))
    return { refused: 'its page shows something else', printed: output };
  return {
    transcript: {
      run: example.run,
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
