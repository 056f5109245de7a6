const han = /\p{Script=Han}/gu;
const latinWord = /[A-Za-z0-9]+(?:[-_.'/][A-Za-z0-9]+)*/g;

/** Number of 汉字 in a text. */
export function countHan(text: string): number {
  return text.match(han)?.length ?? 0;
}

/** Minutes to read a text, at 350 汉字 or 180 Latin words a minute, at least 1. */
export function readingMinutes(text: string): number {
  const latin = text.match(latinWord)?.length ?? 0;
  return Math.max(1, Math.round(countHan(text) / 350 + latin / 180));
}

const pinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** Sorts by pinyin, what begins with Latin before what begins with 汉字; the order of every index of the book. */
export const pinyinOrder = {
  // The collation of Chinese has it the other way round, and no option turns it.
  compare: (a: string, b: string): number =>
    Number(/^\p{Script=Han}/u.test(a)) - Number(/^\p{Script=Han}/u.test(b)) || pinyin.compare(a, b),
};

/** The text up to its first 。 or ；, which is left out; a stop inside a `code span` does not count. */
export function firstSentence(text: string): string {
  return /^(?:`[^`]*`|[^`。；])*/.exec(text)?.[0] ?? text;
}
