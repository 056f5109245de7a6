import { escapeAttribute } from '../core/index.ts';

/** What can be shown inside other pages. */
export interface Embeddable {
  /** `figures/three-steps`. */
  id: string;
  title: string;
  /** Size in CSS pixels that it wants; the frame tells its height once it is laid out. */
  width: number;
  height: number;
}

/** A figure in a frame: a wide one wants more room. */
export function figureEmbed({ id, data }: { id: string; data: { title: string; width: 'narrow' | 'wide' } }): Embeddable {
  return { id, title: data.title, width: data.width === 'wide' ? 720 : 400, height: 480 };
}

/** How a page names its oEmbed answer in the head; the address is below the base. */
export function oembedAlternate(id: string): { name: string; type: string; address: string } {
  return { name: 'oEmbed', type: 'application/json+oembed', address: `oembed/${id}.json` };
}

/** Where the book stands. */
export interface Place {
  book: string;
  site: string;
  base: string;
}

/** An answer of oEmbed 1.0 (https://oembed.com), as a file: the `rich` kind, an iframe. */
export function oembedOf({ id, title, width, height }: Embeddable, place: Place) {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: place.book,
    provider_url: new URL(place.base, place.site).href,
    title,
    width,
    height,
    cache_age: 86_400,
    html: iframeFor({ id, title, width, height }, place),
  };
}

/** The markup to paste: lazy, with no more rights than its script needs to be loaded, and named for who cannot see it. */
export function iframeFor({ id, title, width, height }: Embeddable, { book, site, base }: Place): string {
  const address = new URL(`${base}embed/${id}/`, site).href;
  return `<iframe src="${address}" title="${escapeAttribute(`${title} · ${book}`)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups" style="border:0;max-width:100%"></iframe>`;
}
