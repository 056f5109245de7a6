import { urlBelowBase } from '../../core/address.ts';
import { announce } from '../announce.ts';
import { base } from '../base.ts';
import { arePicksKept, clearPicks, picks, picksOfFragment, setPick } from '../picks.ts';
import { button, element } from './element.ts';
import { loadLinks, titlesOf } from './links.ts';

/** What was set aside on other pages, above the course that it goes into. `take` is given the ids; `show` looks again. */
export function basket(take: (ids: readonly string[]) => void): { element: HTMLElement; show: () => void } {
  const list = element('ul', { className: 'plain-list' });
  const title = element('h2', { id: 'picks' });
  const clear = () => {
    clearPicks();
    if (picksOfFragment(location.hash).length > 0) history.replaceState(null, '', location.pathname);
    show();
  };
  const takeAll = () => {
    const ids = picks();
    clear();
    take(ids);
  };
  const drop = () => {
    clear();
    announce('挑好的内容已清空');
  };
  const made = element(
    'section',
    { className: 'course-picks', hidden: true },
    title,
    list,
    element('p', { className: 'course-bar' }, button('放进课程', takeAll), button('清空', drop)),
  );
  made.setAttribute('aria-labelledby', title.id);
  const show = () => {
    takeFromAddress();
    const ids = picks();
    made.hidden = ids.length === 0;
    title.textContent = `挑好的${ids.length}项`;
    const draw = (titleOf: (id: string) => string) =>
      list.replaceChildren(
        ...ids.map((id) => element('li', {}, element('a', { href: base + encodeURI(urlBelowBase(id)), textContent: titleOf(id) }))),
      );
    // The names are fetched when there is something to name; without them the ids do.
    if (ids.length > 0)
      loadLinks().then(
        ({ links }) => draw(titlesOf(links)),
        () => draw((id) => id),
      );
  };
  return { element: made, show };
}

/** An address may bring things along: they are kept where the browser allows it, and stay in the address where it does not. */
function takeFromAddress(): void {
  const brought = picksOfFragment(location.hash);
  for (const id of brought) setPick(id, true);
  if (brought.length > 0 && arePicksKept()) history.replaceState(null, '', location.pathname);
}
