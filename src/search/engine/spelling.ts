import { editDistance } from '../../core/nearest.ts';

/** Latin words that begin as typed, the shorter first; `sorted` is in code-unit order. */
export function wordsBeginning(prefix: string, sorted: readonly string[], limit: number): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && (sorted[end] ?? '').startsWith(prefix)) end += 1;
  return sorted
    .slice(low, end)
    .sort((a, b) => a.length - b.length)
    .slice(0, limit);
}

/** The Latin words nearest to one that nobody knows, all of the least distance; a swap of neighbours is one slip. */
export function nearestWords(word: string, candidates: readonly string[]): string[] {
  if (word.length < 4) return [];
  let limit = word.length < 8 ? 1 + (word.length > 5 ? 1 : 0) : 2;
  const letters = lettersOf(word);
  let found: string[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    // Most words differ in more letters than the slips could have changed; counting them is much cheaper than the distance.
    if (bits(lettersOf(candidate) ^ letters) > 2 * limit) continue;
    const distance = editDistance(word, candidate);
    if (distance > limit) continue;
    if (distance < limit) found = [];
    limit = distance;
    found.push(candidate);
  }
  return found;
}

function lettersOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i += 1) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
