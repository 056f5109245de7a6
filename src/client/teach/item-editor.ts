import { moveItem, type Place, removeItem, replaceItem } from '../../courses/edit.ts';
import type { OutlineEntry } from '../../courses/outline.ts';
import { oneLine } from '../../courses/spans.ts';
import { announce } from '../announce.ts';
import type { DrawingDesk } from './editor.ts';
import { button, element } from './element.ts';

/** One line of a module: what it is, and the buttons that move it and take it out. */
export function itemEditor(desk: DrawingDesk, entry: OutlineEntry, place: Place): HTMLLIElement {
  const name = entry.is === 'link' ? entry.title : oneLine(entry.text).slice(0, 20);
  const text = entry.is === 'link' ? linkText(desk, entry, place) : textField(desk, entry, place);
  return element('li', {}, text, element('span', { className: 'course-buttons' }, ...buttons(desk, name, place)));
}

function linkText(desk: DrawingDesk, entry: OutlineEntry & { is: 'link' }, place: Place): HTMLElement {
  const text = element('span', {}, element('span', { className: 'tag', textContent: entry.what }), ' ', entry.title);
  if (entry.isKnown) return text;
  text.append(element('span', { className: 'course-unknown', textContent: '书里没有这个地址' }));
  const { nearest } = entry;
  if (nearest !== undefined) {
    const take = () => {
      desk.change(replaceItem(desk.course(), place, { id: nearest }), true);
      desk.redraw(`up-${place.module}-${place.item}`);
    };
    text.append(button(`换成${desk.links.get(nearest)?.title ?? nearest}`, take));
  }
  return text;
}

function textField(desk: DrawingDesk, entry: OutlineEntry & { is: 'heading' | 'note' }, place: Place): HTMLElement {
  const field = entry.is === 'heading' ? element('input', { value: entry.text }) : element('textarea', { value: entry.text, rows: 2 });
  field.dataset['key'] = `text-${place.module}-${place.item}`;
  field.ariaLabel = entry.is === 'heading' ? '小标题' : '说明或练习';
  field.addEventListener('input', () => {
    // An item without a text is none; it keeps the last letter until another comes or it is taken out.
    if (field.value !== '')
      desk.change(replaceItem(desk.course(), place, entry.is === 'heading' ? { heading: field.value } : { note: field.value }));
  });
  return field;
}

function buttons(desk: DrawingDesk, name: string, place: Place): HTMLElement[] {
  const { module, item } = place;
  const move = (step: -1 | 1) => {
    const moved = moveItem(desk.course(), place, step);
    if (moved) desk.change(moved.course);
    const to = moved?.place ?? place;
    desk.redraw(`${step === 1 ? 'down' : 'up'}-${to.module}-${to.item}`);
    announce(moved ? `“${name}”移到单元${to.module + 1}第${to.item + 1}项` : `“${name}”已经在${step === 1 ? '最后' : '最前'}`);
  };
  const remove = () => {
    desk.change(removeItem(desk.course(), place), true);
    desk.redraw(`remove-${module}-${item}`, `remove-${module}-${item - 1}`, `add-${module}`);
    announce(`已删除“${name}”，后退可以恢复`);
  };
  return [
    button('↑', () => move(-1), { label: `上移：${name}`, key: `up-${module}-${item}` }),
    button('↓', () => move(1), { label: `下移：${name}`, key: `down-${module}-${item}` }),
    button('删除', remove, { label: `删除：${name}`, key: `remove-${module}-${item}` }),
  ];
}
