import { normaliseOutput, sameOutput } from '../docker/index.ts';
import type { Transcript } from '../schemas/index.ts';

/** One way in which an example ran otherwise than before. */
export interface Change {
  /** Id of its command. */
  command: string;
  run: string;
  /** `output`, `exit`, `daemon` … or `new`. */
  what: string;
  before: string;
  now: string;
}

/** What changed between two recordings of an example, after taking out what differs from run to run. The day alone is no change. */
export function compareTranscripts(command: string, before: Transcript | undefined, now: Transcript): Change[] {
  const change = (what: string, old: string, fresh: string): Change => ({ command, run: now.run, what, before: old, now: fresh });
  if (!before) return [change('new', '', firstLine(now.output))];
  const kept = (['run', 'exit', 'client', 'daemon', 'kernel', 'input', 'terminal', 'stoppedAfter'] as const)
    .filter((key) => before[key] !== now[key])
    .map((key) => change(key, String(before[key] ?? ''), String(now[key] ?? '')));
  const setup = [before, now].map((transcript) => (transcript.setup ?? []).join('\n'));
  return [
    ...(sameOutput(steady(before), steady(now)) ? [] : [change('output', ...firstDifference(before.output, now.output))]),
    ...(setup[0] === setup[1] ? [] : [change('setup', ...firstDifference(setup[0] ?? '', setup[1] ?? ''))]),
    ...kept,
  ];
}

/** What an example printed; of one that was interrupted every line once, since nobody knows how far it comes. */
function steady({ output, stoppedAfter }: Transcript): string {
  return stoppedAfter === undefined ? output : [...new Set(normaliseOutput(output).split('\n'))].join('\n');
}

/** A table of changes for a terminal. */
export function changeTable(changes: readonly Change[]): string {
  const rows = changes.map(({ command, run, what, before, now }) => [
    command,
    firstLine(run),
    what,
    [before, now].filter(Boolean).join(' → '),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => Math.min(48, row[column]?.length ?? 0))));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 3 ? cell : cut(cell, 48).padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The first line of each text that the other does not have at its place. */
function firstDifference(before: string, now: string): [string, string] {
  const [old, fresh] = [normaliseOutput(before).split('\n'), normaliseOutput(now).split('\n')];
  const at = old.findIndex((line, i) => line !== fresh[i]);
  const place = at === -1 ? old.length : at;
  return [cut(old[place] ?? '', 60), cut(fresh[place] ?? '', 60)];
}

function firstLine(text: string): string {
  return cut(text.trimStart().split('\n')[0] ?? '', 60);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
