import type { Mention } from '../mention.ts';
import type { Site } from '../site.ts';
import { scan } from './scan.ts';
import { asReferences, textMentions } from './text-mention.ts';

/**
 * Links, autolinks, reference definitions, HTML and code of a Markdown text. A parser would lose where an address stands, and with
 * it the promise to touch nothing else; that none is missed, the tests hold against one.
 */
export function markdownMentions(text: string, sites: readonly Site[]): Mention[] {
  return textMentions(text, scan(text, sites, { backslash: true, references: true, trailing: '_' }), asReferencesIfAny);
}

/** In code, an ampersand is one, and Markdown has it in text as well. */
function asReferencesIfAny(address: string, raw: string): string {
  return raw.includes('&') ? asReferences(address, raw) : address;
}
