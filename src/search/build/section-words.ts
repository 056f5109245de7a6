import type { CatalogChapter } from '../../catalog/index.ts';
import type { SearchDetails } from '../index-format.ts';

type Row = SearchDetails['others'][number];

/** Summaries of a chapter and its sections, with the Latin words of their prose and code: `CLONE_NEWPID`, `/sys/fs/cgroup`. */
export function wordsOfChapter({ id, data, structure }: CatalogChapter, telling: (text: string) => string[]): SearchDetails['others'] {
  const sections = structure.sections.flatMap((section): SearchDetails['others'] => {
    if (section.id === undefined) return [];
    const code = structure.code.filter((block) => block.section === section.id).map((block) => block.value);
    const words = [...latinWords([section.text, ...code]), ...telling(section.text)].join(' ');
    const title: [] | [string] = section.depth > 2 ? [section.title] : [];
    return [[`${id}#${section.id}`, section.summary ?? '', words, '', ...title]];
  });
  const tables = structure.tables.map(({ value, caption }): Row => [`${id}#${value}`, '', '', '', `表：${caption}`]);
  return [[id, data.lead.replaceAll('`', ''), '', ''], ...sections, ...tables];
}

/** Words of 汉字 that a section is told apart by, at most so many. */
const most = 16;
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Makes the function that finds the words that a text says often and the other texts seldom. */
export function tellingWords(texts: readonly string[]): (text: string) => string[] {
  const places = new Map<string, number>();
  for (const text of texts) for (const word of new Set(hanWordsOf(text))) places.set(word, (places.get(word) ?? 0) + 1);
  return (text) => {
    const counts = new Map<string, number>();
    for (const word of hanWordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weight = ([word, count]: [string, number]) => (1 + Math.log(count)) * Math.log(texts.length / (places.get(word) ?? 1));
    return [...counts]
      .sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([word]) => word);
  };
}

function hanWordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
}

/** Words that name something: with a sign, a capital or a digit inside, or met more than once. Plain words of one sentence are noise. */
function latinWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [match] of text.matchAll(/\/?[A-Za-z_][\w./$@-]{2,60}/g)) {
      const word = match.replace(/[./-]+$/, '');
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].filter(([word, count]) => count > 1 || /[A-Z_./\d]/.test(word)).map(([word]) => word);
}
