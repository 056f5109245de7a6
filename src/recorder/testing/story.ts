import { agreesWith } from '../../docker/index.ts';
import type { Step } from './run-in-sandbox.ts';

/** True if a command printed what the page shows of it, on whatever machine. */
export function tellsTheSame({ command, output }: Step, printed: string): boolean {
  if (agreesWith(story(output), story(printed))) return true;
  // Parent and child of a clone write at the same time.
  return command.startsWith('./newns') && agreesWith(story(sorted(output)), story(sorted(printed)));
}

function sorted(text: string): string {
  const withoutNumbers = (line: string) => line.replaceAll(/\d/g, '');
  return text
    .trim()
    .split('\n')
    .toSorted((a, b) => withoutNumbers(a).localeCompare(withoutNumbers(b)))
    .join('\n');
}

/**
 * What is told, whatever machine tells it: numbers of namespaces and processes by their first appearance (the same again is the same
 * number), disks, distributions and the other end of a cable without their names, columns without their widths, addresses in memory,
 * times of the day and shares of a disk without their values.
 */
function story(text: string): string {
  const numbers: string[] = [];
  return text
    .replaceAll(/^\[\d+\] \d+\n/gm, '')
    .replaceAll(/^\S+ \/ \w+$/gm, '<disk> / <type>')
    .replaceAll(/^\d+:(?:pids)?:/gm, '<tree>:')
    .replaceAll(/@if\d+/g, '@if')
    .replaceAll(/0x[0-9a-f]{6,}/g, '<address>')
    .replaceAll(/\b[A-Z][a-z]{2} +\d+ \d\d:\d\d\b/g, '<time>')
    .replaceAll(/\b\d+%/g, '<share>')
    .replaceAll(/^ +/gm, '')
    .replaceAll(/^PRETTY_NAME=.*$/gm, '<distribution>')
    .replaceAll(/(?<![.\d])\d{4,}(?![.\d])/g, (number) => {
      if (!numbers.includes(number)) numbers.push(number);
      return `#${numbers.indexOf(number) + 1}`;
    });
}
