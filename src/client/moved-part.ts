import { idOfHref, urlBelowBase } from '../core/address.ts';
import { base } from './base.ts';

/**
 * Leads on from an address whose part has left this page. No server sees fragments, so that only the page itself can; links.json
 * is fetched only when a part is asked for that is not here.
 */
export async function followMovedPart(part: string): Promise<void> {
  const response = await fetch(`${base}links.json`);
  if (!response.ok) return;
  const { redirects = {} }: { redirects?: Record<string, string> } = await response.json();
  const id = `${idOfHref(location.pathname, base) ?? ''}#${part}`;
  const to = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  if (to !== undefined) location.replace(base + urlBelowBase(to));
}
