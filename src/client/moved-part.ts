import { idOfHref, urlBelowBase } from '../core/address.ts';
import { base } from './base.ts';

/**
 * Leads on from an address whose part has left this page. No server sees fragments, so that only the page itself can; links.json
 * is fetched only when a part is asked for that is not here.
 */
export async function followMovedPart(): Promise<void> {
  const part = decoded(location.hash.slice(1));
  // The browser may not have looked for its target yet. With "=" it is what a page keeps in its address, and "top" is on every page.
  if (part === '' || part === 'top' || part.includes('=') || document.getElementById(part)) return;
  const response = await fetch(`${base}links.json`);
  if (!response.ok) return;
  const { redirects = {} }: { redirects?: Record<string, string> } = await response.json();
  const id = `${idOfHref(location.pathname, base) ?? ''}#${part}`;
  const to = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  if (to !== undefined) location.replace(base + urlBelowBase(to));
}

/** A fragment as an id has it; as it stands where a `%` is just a `%`. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
