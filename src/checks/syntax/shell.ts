import { spawnSync } from 'node:child_process';
import type { Fault } from './fault.ts';

/** What bash refuses to read in each of some texts; nothing is run. Where there is no bash, nothing is found: CI has one. */
export function shellFaults(texts: readonly string[]): Fault[][] {
  if (texts.length === 0) return [];
  const { stdout, error } = spawnSync('bash', ['-c', script, 'bash', ...texts], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    timeout: 30_000,
  });
  if (error && 'code' in error && error.code === 'ENOENT') return texts.map(() => []);
  if (error) throw new Error(`bash could not read the shell texts of the book: ${error.message}`);
  const answers = stdout.split('\0');
  if (answers.length !== texts.length + 1) throw new Error('bash did not read every shell text of the book.');
  return texts.map((_, i) => faultsIn(answers[i] ?? ''));
}

/** One process starts all: a bash for each text, which only reads it (`-n`), and a NUL behind each answer. */
const script = String.raw`for text; do bash -n -c "$text" bash 2>&1; printf '\0'; done`;

/** `bash: -c: line 3: syntax error near unexpected token …`; the line that follows repeats the text. */
function faultsIn(answer: string): Fault[] {
  if (answer.trim() === '') return [];
  const [, line = '1', message = ''] = /^bash: (?:-c: )?(?:line (\d+): )?(.*)$/m.exec(answer) ?? [];
  return [
    {
      rule: 'shell/syntax',
      message: `bash says: ${message}`,
      hint: 'close what is open and quote what is text; a part of a script is declared with the word fragment',
      line: Number(line) - 1,
    },
  ];
}
