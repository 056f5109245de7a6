import { normaliseOutput } from './normalise-output.ts';

/** True for outputs that differ in ids, times, sizes and the like only. */
export function sameOutput(one: string, other: string): boolean {
  return normaliseOutput(one) === normaliseOutput(other);
}

/**
 * True if what a page shows is what was printed: the same after normalising, where a line `…` stands for lines left out and a `…`
 * within a line for text left out.
 */
export function agreesWith(shown: string, printed: string): boolean {
  return new RegExp(`^${patternOf(shown)}$`).test(normaliseOutput(printed));
}

/** True if a message is somewhere in what was printed, by the same rules. */
export function printsMessage(message: string, printed: string): boolean {
  return new RegExp(patternOf(message)).test(normaliseOutput(printed));
}

function patternOf(shown: string): string {
  const pattern = normaliseOutput(shown)
    .split('\n')
    .map((line) => (/^\s*(?:…|\.\.\.)$/.test(line) ? undefined : line.split('…').map(escaped).join('[^\\n]*')));
  let source = '';
  for (const [i, line] of pattern.entries()) {
    if (line === undefined) source += i === 0 ? '(?:[^\\n]*\\n)*?' : '(?:\\n[^\\n]*)*?';
    else source += i === 0 || (i === 1 && pattern[0] === undefined) ? line : `\\n${line}`;
  }
  return source;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
