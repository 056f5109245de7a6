import { urlBelowBase } from '../../core/address.ts';
import type { Outline, OutlineEntry, OutlineModule } from '../../courses/outline.ts';
import { linesOf } from '../../courses/spans.ts';
import { base } from '../base.ts';
import { drawQr } from '../draw-qr.ts';
import { element, inline } from './element.ts';
import { isRead, setRead } from './progress.ts';

/** The course as a list to read and to print. `published` is the same outline with the addresses that go on paper. */
export function readingList(here: Outline, published: Outline): HTMLElement[] {
  const bar = element('progress', { className: 'course-progress' });
  const count = element('p', { className: 'quiet' });
  bar.setAttribute('aria-label', '已读');
  const showProgress = () => {
    const ids = here.modules.flatMap(({ entries }) => entries.flatMap((entry) => (entry.is === 'link' ? [entry.id] : [])));
    const done = ids.filter(isRead).length;
    bar.max = Math.max(ids.length, 1);
    bar.value = done;
    count.textContent = `已读${done}／${ids.length}`;
  };
  showProgress();
  return [
    element('h2', { textContent: here.title }),
    ...paragraphs(here.summary),
    count,
    bar,
    ...here.modules.flatMap((module, m) => moduleParts(module, published.modules[m], showProgress)),
  ];
}

function moduleParts(module: OutlineModule, published: OutlineModule | undefined, showProgress: () => void): HTMLElement[] {
  const list = element('ul', { className: 'course-items' });
  list.append(...module.entries.map((entry, n) => entryItem(entry, published?.entries[n], showProgress)));
  const day =
    module.day === undefined
      ? []
      : [element('p', { className: 'quiet' }, element('time', { dateTime: module.day, textContent: module.day }))];
  return [element('h3', { textContent: module.title }), ...day, ...paragraphs(module.note), list];
}

function entryItem(entry: OutlineEntry, published: OutlineEntry | undefined, showProgress: () => void): HTMLLIElement {
  if (entry.is !== 'link') return element('li', { className: `course-${entry.is}` }, ...paragraphs(entry.text));
  const box = element('input', { type: 'checkbox', checked: isRead(entry.id) });
  box.setAttribute('aria-label', `已读：${entry.title}`);
  box.addEventListener('change', () => {
    setRead(entry.id, box.checked);
    showProgress();
  });
  const address = published?.is === 'link' ? published.address : entry.address;
  const text = element(
    'span',
    {},
    element('a', { href: entry.address, textContent: entry.title }),
    ...(entry.isKnown ? [] : [unknown(entry.nearest)]),
    element('span', { className: 'course-summary' }, ...inline(entry.summary)),
    element('span', { className: 'course-address', textContent: address }),
  );
  return element('li', {}, box, element('span', { className: 'tag', textContent: entry.what }), text, drawQr(address));
}

function unknown(nearest: string | undefined): HTMLElement {
  const said = element('span', { className: 'course-unknown', textContent: '书里没有这个地址，可能已经移动' });
  if (nearest !== undefined)
    said.append('；最像的是', element('a', { href: base + encodeURI(urlBelowBase(nearest)), textContent: nearest }));
  return said;
}

function paragraphs(text = ''): HTMLElement[] {
  return linesOf(text).map((line) => element('p', {}, ...inline(line)));
}
