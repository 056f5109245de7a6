import type { Word } from './shell-word.ts';

/** Words of the shell's grammar after which a command begins. */
const reserved = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', '!', '{']);

/** Programs that run the program named behind their options: the letters of the options that take a value. */
const wrappers: ReadonlyMap<string, string> = new Map([
  ['command', ''],
  ['env', 'CSu'],
  ['exec', 'a'],
  ['nohup', ''],
  ['sudo', 'CDghpRTUu'],
  ['time', 'fo'],
  ['watch', 'n'],
  ['xargs', 'EILPadns'],
]);

/** What is really run: `if sudo -u ci DOCKER_HOST=x docker ps` → `docker ps`. */
export function programWords(words: readonly Word[]): Word[] {
  let valueLetters: string | undefined;
  let at = 0;
  for (; at < words.length; at += 1) {
    const value = words[at]?.value ?? '';
    if (reserved.has(value) || /^\w+=/.test(value)) continue;
    if (wrappers.has(value)) valueLetters = wrappers.get(value);
    else if (valueLetters !== undefined && value.startsWith('-')) at += value.length === 2 && valueLetters.includes(value.slice(1)) ? 1 : 0;
    else break;
  }
  return words.slice(at);
}
