import type { Mention } from '../mention.ts';
import { type Found, lineStarts, positionAt } from './scan.ts';

/** Turns what was found in a text into mentions. `escape` writes an address as the format wants it, which may depend on how it was written. */
export function textMentions(
  text: string,
  found: readonly Found[],
  escape: (address: string, raw: string) => string = (address) => address,
): Mention[] {
  const starts = lineStarts(text);
  return found.map(({ start, end, address }) => ({
    place: positionAt(starts, start),
    address,
    rewrite: (other) => ({ start, end, text: escape(other, text.slice(start, end)) }),
  }));
}

/** An ampersand is written as the author writes it: markup wants `&amp;`, and forgives `&`. */
export function asReferences(address: string, raw: string): string {
  return /&(?!amp;|#38;|#x26;)/i.test(raw) ? address : address.replaceAll('&', '&amp;');
}
