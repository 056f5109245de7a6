import { hanWords, seam } from './lexicon.ts';

/** Characters of a question that are read; nobody asks for more, and a pasted file must not hold up the reader. */
export const longestQuestion = 400;

/** Words by their first two characters, the longer ones first; those of one 字 by it. */
const byBeginning = new Map<string, string[]>();
for (const word of [...hanWords.keys()].sort((a, b) => b.length - a.length)) {
  const beginning = word.slice(0, 2);
  byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), word]);
}

/** Folds what is written in several ways: width, letter case, accents of composition; control characters are blanks. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\P{C}\n]/gu, ' ')
    .toLowerCase();
}

/** Makes the function that writes traditional characters as simplified ones, from pairs of characters. */
export function simplifier(pairs: string): (text: string) => string {
  const characters = [...pairs];
  const simple = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) simple.set(characters[i] ?? '', characters[i + 1] ?? '');
  return (text) => text.replaceAll(/[㐀-鿿豈-﫿]/g, (character) => simple.get(character) ?? character);
}

/**
 * The text in the words of the lexicon, cut where they meet: every group by its first word, function words as blanks.
 *
 * `怎么移除映像档` → ` 删除|镜像` with seams for bars
 */
export function canonical(text: string): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at < text.length;) {
    const word = text.charCodeAt(at) < 0x3400 ? undefined : wordAt(text, at);
    if (word === undefined) at += 1;
    else {
      const meant = hanWords.get(word) ?? '';
      result += text.slice(copied, at) + (meant === ' ' ? ' ' : seam + meant + seam);
      at += word.length;
      copied = at;
    }
  }
  return result + text.slice(copied);
}

function wordAt(text: string, at: number): string | undefined {
  const longer = byBeginning.get(text.slice(at, at + 2))?.find((word) => text.startsWith(word, at));
  return longer ?? byBeginning.get(text.charAt(at))?.[0];
}
