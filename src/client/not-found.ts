import { editDistance } from '../core/nearest.ts';
import { base } from './base.ts';
import { followMovedPart } from './moved-part.ts';

interface LinkList {
  links: { id: string; title: string; url: string; aliases?: string[] }[];
}

/** On the page for addresses that do not exist, the nearest that do; on any other, the way to a part that has left it. */
export async function findWhatWasAsked(): Promise<void> {
  const container = document.querySelector<HTMLElement>('[data-nearest]');
  if (container) return showNearest(container);
  return followMovedPart();
}

/** Says which address was asked for and lists the five most like it. */
async function showNearest(container: HTMLElement): Promise<void> {
  const asked = decodeURIComponent(location.pathname).slice(base.length).replace(/\/$/, '');
  const text = document.querySelector('[data-missing]');
  if (text) text.textContent = `你要的是：${asked}`;
  const response = await fetch(`${base}links.json`);
  if (!response.ok) return;
  const { links }: LinkList = await response.json();
  const nearest = links
    .filter((link) => !link.id.includes('#'))
    .map((link) => ({ link, distance: distance(asked, link) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5);
  const list = document.createElement('ul');
  list.className = 'command-list';
  for (const { link } of nearest) {
    const anchor = Object.assign(document.createElement('a'), { href: base + link.url, textContent: link.title });
    const address = Object.assign(document.createElement('span'), { textContent: `/${link.url}` });
    const item = document.createElement('li');
    item.append(anchor, address);
    list.append(item);
  }
  container.replaceChildren(Object.assign(document.createElement('h2'), { textContent: '最像的地址' }), list);
}

/** The last word counts most: people get the folder wrong more often than the name. */
function distance(asked: string, link: LinkList['links'][number]): number {
  const last = asked.split('/').at(-1) ?? '';
  return editDistance(asked, link.id) + editDistance(last, link.id.split('/').at(-1) ?? '');
}
