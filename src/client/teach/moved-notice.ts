import type { MovedItem } from '../../courses/moved.ts';
import { announce } from '../announce.ts';
import { base } from '../base.ts';
import { button, element } from './element.ts';
import { type PickableLink, titlesOf } from './links.ts';

/** A word to the trainer: which addresses of the course have moved. What the reader sees has the new ones; `write` puts them into the address. */
export function movedNotice(moved: readonly MovedItem[], links: ReadonlyMap<string, PickableLink>, write: () => void): HTMLElement {
  const titleOf = titlesOf(links);
  const rows = moved.map(({ from, to }) =>
    element(
      'li',
      {},
      element('code', { textContent: from }),
      ' → ',
      element('a', { href: base + (links.get(to)?.url ?? ''), textContent: titleOf(to) }),
    ),
  );
  const keep = button('把新地址写进网址', () => {
    write();
    announce('网址已经更新，请把新的发给学员');
  });
  return element(
    'div',
    { className: 'course-complaint', role: 'status' },
    element('p', { textContent: `这门课里有${moved.length}个地址搬了家，下面已经换成新的，网址里还是旧的。旧网址照样能用。` }),
    element('ul', { className: 'plain-list' }, ...rows),
    element('p', { className: 'course-bar' }, keep),
  );
}
