import type { Mention } from '../mention.ts';
import { readAddress, type Site } from '../site.ts';
import { type Found, scan } from './scan.ts';
import { textMentions } from './text-mention.ts';

/**
 * Links of a reStructuredText file. An address in angle brackets or behind `.. _name:` may be broken over lines; docutils takes
 * the spaces out.
 */
export function restructuredTextMentions(text: string, sites: readonly Site[]): Mention[] {
  const broken = [
    ...brokenAddresses(text, /<(https?:\/\/[^<>]*?\s[^<>]*)>`?_/g),
    ...brokenAddresses(text, /^\.\. _[^\n]*?: +(https?:\/\/\S+(?:\r?\n[ \t]+\S+)+)[ \t]*$/gm),
  ]
    .map((found) => ({ ...found, address: found.address.replaceAll(/\s+/g, '') }))
    .filter(({ address }) => readAddress(address, sites));
  const whole = scan(text, sites, { backslash: true, trailing: '_' }).filter(
    ({ start }) => !broken.some((other) => other.start <= start && start < other.end),
  );
  return textMentions(
    text,
    [...whole, ...broken].sort((a, b) => a.start - b.start),
  );
}

function brokenAddresses(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map((match) => {
    const address = match[1] ?? '';
    const start = match.index + match[0].indexOf(address);
    return { start, end: start + address.length, address };
  });
}
