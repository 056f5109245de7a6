import { flagWord, shortFlagWord } from './flag-word.ts';
import { plainLine } from './plain-line.ts';

/** What is asked of the index, most exact first; results of later steps come below those of earlier ones. */
export interface QueryPlan {
  steps: string[];
}

/** Phrases of a question that say nothing about its subject; a phrase before those that it begins with. */
const functionPhrases = /怎么办|怎么样?|怎样|如何|为什么|什么是|是什么|什么|哪个|哪些|哪里|有没有|能不能|可以|一下|请问|意思|以前叫/g;

/** Words of one 字 that say as little. Only whole words: the 用 of 用户 stays. */
const functionWords = new Set('请吗呢的了要想用在把是从和与跟');
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

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
  const subject = subjectOf(rest);
  const command = commandWords(names);
  const steps = [
    // A record has one option: those of a cluster are asked for one by one.
    ...flags.map((flag) => [command, flag].filter(Boolean).join(' ')),
    ...flags,
    ...(flags.length > 0 && command !== '' ? [command] : []),
    rest === '' ? '' : `"${rest}"`,
    subject === rest ? '' : `"${subject}"`,
    subject,
    ...subject.split(' ').filter((word) => word.length > 1),
  ];
  const asked = [...new Set(steps)].filter((step) => step !== '' && step !== '""');
  return { steps: asked.length === 0 && line !== '' ? [line] : asked };
}

/** What a question is about: `怎么用docker删除容器` → `docker删除容器`. */
function subjectOf(question: string): string {
  const words = [...segmenter.segment(question.replaceAll(functionPhrases, ' '))].map(({ segment }) => segment);
  const isEmpty = (word: string) => [...word].every((character) => functionWords.has(character));
  return words
    .map((word) => (isEmpty(word) ? ' ' : word))
    .join('')
    .trim()
    .replaceAll(/\s+/g, ' ');
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
