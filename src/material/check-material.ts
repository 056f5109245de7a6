import { type BookLinks, judge, type Verdict } from './judge.ts';
import { type Mention, type Place, type Replacement } from './mention.ts';
import type { Material } from './read-material.ts';
import { readAddress, type Site } from './site.ts';

/** A link in somebody's material, judged. */
export interface Finding {
  place: Place;
  address: string;
  verdict: Verdict;
  /** How to write the right address; only for what has moved, and only where a text can be changed. */
  replacement?: Replacement;
}

/** Judges every link of a file, in the order in which they stand there. */
export function judgeMaterial({ mentions }: Material, sites: readonly Site[], book: BookLinks): Finding[] {
  return mentions.flatMap((mention): Finding[] => {
    const judged = judgeMention(mention, sites, book);
    if (!judged) return [];
    const replacement = judged.verdict.kind === 'moved' ? mention.rewrite?.(judged.verdict.address) : undefined;
    return [{ place: mention.place, ...judged, ...(replacement && { replacement }) }];
  });
}

/** The longer reading of an address that was broken over two lines counts where it leads somewhere. */
function judgeMention(
  { address, longer }: Mention,
  sites: readonly Site[],
  book: BookLinks,
): Pick<Finding, 'address' | 'verdict'> | undefined {
  const verdicts = [longer, address].flatMap((written) => {
    const read = written === undefined ? undefined : readAddress(written, sites);
    return written === undefined || !read ? [] : [{ address: written, verdict: judge(read, book) }];
  });
  return verdicts.find(({ verdict }) => verdict.kind === 'fine' || verdict.kind === 'moved') ?? verdicts.at(-1);
}

/** The text with the replacements made, and not one other character changed. */
export function rewriteText(text: string, replacements: readonly Replacement[]): string {
  const sorted = [...replacements].sort((a, b) => a.start - b.start);
  let written = '';
  let at = 0;
  for (const { start, end, text: other } of sorted) {
    // One address that was found twice is replaced once.
    if (start < at) continue;
    written += text.slice(at, start) + other;
    at = end;
  }
  return written + text.slice(at);
}
