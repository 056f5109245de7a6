import { flagWord, shortFlagWord } from './flag-word.ts';
import { plainLine } from './plain-line.ts';

/** What is asked of the index, most exact first; results of later steps come below those of earlier ones. */
export interface QueryPlan {
  steps: string[];
}

/** Words of a question that say nothing about its subject. */
const functionWords =
  /怎么样?|怎样|如何|为什么|什么是|是什么|什么|哪个|哪些|哪里|有没有|能不能|可以|怎么办|一下|请问|意思|请|吗|呢|的|了|要|想|用|在|把|是|从|和|与|跟|以前叫/g;

/**
 * Reads what was typed. Full-width letters, typographic dashes, prompts and `sudo` are made plain; options become the words
 * that the index knows them by (clusters letter by letter).
 *
 * `$ docker rm －f` → steps `["rm xfsf", …]`
 */
export function planQuery(typed: string): QueryPlan {
  const line = plainLine(typed)
    .replaceAll(/\$\(|\)/g, ' ')
    .replaceAll(/[“”"'`、，。？！；：,?!;]/g, ' ')
    .trim();
  const words = line.split(/\s+/).filter(Boolean);
  const flags = words.flatMap(flagWords);
  const names = words.filter((word) => !isFlag(word) && !/^docker$/i.test(word));
  const rest = names.join(' ');
  const subject = rest.replaceAll(functionWords, ' ').trim().replaceAll(/\s+/g, ' ');
  const command = commandWords(names);
  const steps = [
    ...(flags.length > 0 ? [[command, ...flags].filter(Boolean).join(' '), [...flags].join(' '), flags[0] ?? ''] : []),
    ...(flags.length > 0 && command !== '' ? [command] : []),
    rest === '' ? '' : `"${rest}"`,
    subject === rest ? '' : `"${subject}"`,
    subject,
    ...subject.split(' ').filter((word) => word.length > 1),
  ];
  return { steps: [...new Set(steps)].filter((step) => step !== '' && step !== '""') };
}

/** The words at the beginning that can be a command: Latin, no paths, no values. */
function commandWords(names: readonly string[]): string {
  const end = names.findIndex((name) => !/^[a-z-]+$/.test(name));
  return names.slice(0, end === -1 ? 2 : Math.min(end, 2)).join(' ');
}

function isFlag(word: string): boolean {
  return /^-{1,2}[A-Za-z]/.test(word);
}

function flagWords(word: string): string[] {
  if (!isFlag(word)) return [];
  const name = word.replace(/^-+/, '').split('=')[0] ?? '';
  return word.startsWith('--') ? [flagWord(name)] : [...name].filter((letter) => /[A-Za-z]/.test(letter)).map(shortFlagWord);
}
