import type { CatalogChapter } from '../../catalog/index.ts';

/** Summaries of a chapter and its sections, with the Latin words of their prose and code: `CLONE_NEWPID`, `/sys/fs/cgroup`. */
export function wordsOfChapter({ id, data, structure }: CatalogChapter): [id: string, summary: string, words: string][] {
  const sections = structure.sections.flatMap((section): [string, string, string][] => {
    if (section.id === undefined) return [];
    const code = structure.code.filter((block) => block.section === section.id).map((block) => block.value);
    return [[`${id}#${section.id}`, section.summary ?? '', latinWords([section.text, ...code]).join(' ')]];
  });
  return [[id, data.lead.replaceAll('`', ''), ''], ...sections];
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
