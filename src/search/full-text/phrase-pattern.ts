/**
 * A pattern that finds a phrase as it was typed: in capitals or not, with or without the gap between 汉字 and Latin, which the page
 * makes and nobody types. Undefined for a phrase of nothing.
 */
export function phrasePattern(phrase: string): RegExp | undefined {
  const words = phrase.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu);
  if (!words) return undefined;
  const pattern = words.map((word, i) => (i === 0 ? '' : gapBetween(words[i - 1] ?? '', word)) + literal(word)).join('');
  return new RegExp(pattern, 'giu');
}

/** Two Latin words need the gap that was typed between them. */
function gapBetween(before: string, after: string): string {
  return isHan(before) || isHan(after) ? '\\s*' : '\\s+';
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

function literal(word: string): string {
  return word.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}
