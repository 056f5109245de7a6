import type { Citable } from '../citations/citable.ts';
import { formats } from '../citations/formats.ts';
import { idOfHref } from '../core/address.ts';
import { base } from './base.ts';
import { copyText } from './clipboard.ts';
import { drawQr } from './draw-qr.ts';
import { pickControl } from './pick-control.ts';
import { loadStylesheet } from './stylesheets.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the ways to cite what an anchor belongs to. */
export async function openCitation(anchor: HTMLAnchorElement): Promise<void> {
  await loadStylesheet('citation');
  const thing = citableOf(anchor);
  dialog?.remove();
  dialog = Object.assign(document.createElement('dialog'), { className: 'citation' });
  dialog.setAttribute('aria-labelledby', 'citation-title');
  const title = Object.assign(document.createElement('h2'), { id: 'citation-title', textContent: '引用此处' });
  const name = Object.assign(document.createElement('p'), { textContent: thing.title });
  const list = document.createElement('ul');
  list.append(...formats.map((entry) => buttonFor(entry, thing)));
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: '关闭', className: 'close' });
  close.addEventListener('click', () => dialog?.close());
  dialog.append(title, name, list, ...picking(anchor, thing, dialog), drawQr(thing.url), close);
  dialog.addEventListener('close', () => anchor.focus());
  document.body.append(dialog);
  dialog.showModal();
}

/** 「加入课程」, but for what links.json does not list: a course would not know its name. */
function picking({ dataset }: HTMLAnchorElement, { url }: Citable, host: HTMLElement): HTMLElement[] {
  if (dataset['unlisted'] !== undefined) return [];
  const { pathname, hash } = new URL(url);
  const id = idOfHref(pathname + hash, base);
  return id === undefined ? [] : [pickControl(id, host)];
}

function buttonFor({ name, format }: (typeof formats)[number], thing: Citable): HTMLLIElement {
  const item = document.createElement('li');
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
  button.addEventListener('click', () => {
    void copyText(format(thing, today()), `已复制：${name}`, { host: dialog });
  });
  item.append(button);
  return item;
}

/** What the page says of the thing: the heading or name beside the anchor, the title of the page, the day it was checked. */
function citableOf(anchor: HTMLAnchorElement): Citable {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const page = document.querySelector('h1')?.textContent.replace(/\s*#$/, '').trim() ?? document.title;
  const heading = anchor.parentElement?.closest('h2, h3')?.textContent.replace(/\s*#$/, '').trim();
  const title = anchor.dataset['cite'] ?? (anchor.hash === '' ? page : (heading ?? page));
  const updated = document.querySelector('.facts-line time')?.getAttribute('datetime');
  return {
    title,
    ...(title !== page && { page }),
    book: document.querySelector('.brand')?.textContent ?? '',
    url: new URL(anchor.hash, canonical).href,
    ...(updated && { updated }),
  };
}

/** The day where the reader is, not in Greenwich. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
