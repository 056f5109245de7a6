import { readFileSync } from 'node:fs';
import { judgeMaterial } from '../check-material.ts';
import { bookLinks } from '../judge.ts';
import { placeText } from '../mention.ts';
import { readMaterial } from '../read-material.ts';
import type { Site } from '../site.ts';

/** A book in small at `https://book.example/book/`: what is live, and what has moved. */
export const home: Site = { base: 'https://book.example/book/', former: false };

export const soundLinks = bookLinks(
  [
    '',
    'search',
    'chapters/first',
    'chapters/first#what',
    'chapters/first#sayings',
    'glossary',
    'glossary#container',
    'commands/container/rm',
    'commands/container/rm#force',
  ],
  { 'commands/rm': 'commands/container/rm', 'chapters/start': 'chapters/first', 'chapters/first#old': 'glossary#container' },
  home,
);

/** What the checker says of a file: `12:5 moved https://… → https://…`. */
export async function judged(name: string, content: string | Uint8Array, sites: readonly Site[] = [home]): Promise<string[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const material = await readMaterial(name, bytes, sites);
  return judgeMaterial(material, sites, soundLinks).map(({ place, address, verdict }) => {
    const right =
      verdict.kind === 'moved' ? ` → ${verdict.address}` : verdict.kind === 'dead' ? ` (${verdict.near ?? 'nothing near'})` : '';
    return `${placeText(place)} ${verdict.kind} ${address}${right}`;
  });
}

/** A file beside the tests that somebody else's program wrote. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
}
