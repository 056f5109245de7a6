import type { Word } from './shell-word.ts';

/** Words of the shell's grammar after which a command begins. */
const reserved = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', '!', '{']);

/** Programs that run the program named behind their options, and behind a number of words of their own. */
const wrappers: ReadonlyMap<string, { valueLetters: string; ownWords?: number }> = new Map([
  ['command', { valueLetters: '' }],
  ['env', { valueLetters: 'CSu' }],
  ['exec', { valueLetters: 'a' }],
  ['nohup', { valueLetters: '' }],
  ['ssh', { valueLetters: 'BbcDEeFIiJLlmOopQRSWw', ownWords: 1 }],
  ['sudo', { valueLetters: 'CDghpRTUu' }],
  ['time', { valueLetters: 'fo' }],
  ['timeout', { valueLetters: 'ks', ownWords: 1 }],
  ['watch', { valueLetters: 'n' }],
  ['xargs', { valueLetters: 'EILPadns' }],
]);

/** What is really run: `if sudo -u ci DOCKER_HOST=x docker ps` → `docker ps`. */
export function programWords(words: readonly Word[]): Word[] {
  let valueLetters: string | undefined;
  let ownWords = 0;
  let at = 0;
  for (; at < words.length; at += 1) {
    const value = words[at]?.value ?? '';
    const wrapper = wrappers.get(value);
    if (valueLetters !== undefined && value.startsWith('-')) at += value.length === 2 && valueLetters.includes(value.slice(1)) ? 1 : 0;
    else if (ownWords > 0) ownWords -= 1;
    else if (wrapper) ({ valueLetters, ownWords = 0 } = wrapper);
    else if (!reserved.has(value) && !/^\w+=/.test(value)) break;
  }
  return words.slice(at);
}
