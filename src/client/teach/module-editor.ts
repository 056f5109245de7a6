import { addItems, moveModule, removeModule, renameModule } from '../../courses/edit.ts';
import type { OutlineModule } from '../../courses/outline.ts';
import { announce } from '../announce.ts';
import type { DrawingDesk } from './editor.ts';
import { button, element, labelled } from './element.ts';
import { itemEditor } from './item-editor.ts';

/** The form of the m-th module. */
export function moduleEditor(desk: DrawingDesk, module: OutlineModule, m: number): HTMLElement {
  const title = element('input', { value: module.title, required: true });
  title.dataset['key'] = `title-${m}`;
  const note = element('textarea', { value: module.note ?? '', rows: 1 });
  const take = () => desk.change(renameModule(desk.course(), m, { title: title.value.trim() || '未命名', note: note.value }));
  title.addEventListener('input', take);
  // Who leaves the name of a module sees it where items are added to.
  title.addEventListener('change', () => desk.redraw());
  note.addEventListener('input', take);
  const list = element('ol', { className: 'course-items' });
  list.append(...module.entries.map((entry, n) => itemEditor(desk, entry, { module: m, item: n })));
  return element(
    'fieldset',
    { className: 'course-module' },
    element('legend', { textContent: `单元${m + 1}` }),
    element('div', { className: 'course-fields' }, labelled('单元名', title), labelled('说明', note)),
    list,
    element('p', { className: 'course-bar' }, ...addButtons(desk, m), ...placeButtons(desk, module, m)),
  );
}

function addButtons(desk: DrawingDesk, m: number): HTMLElement[] {
  const add = (item: { heading: string } | { note: string }) => {
    const place = desk.course().modules[m]?.items.length ?? 0;
    desk.change(addItems(desk.course(), m, item));
    desk.redraw(`text-${m}-${place}`);
  };
  return [button('加小标题', () => add({ heading: '小标题' }), { key: `add-${m}` }), button('加说明或练习', () => add({ note: '练习：' }))];
}

function placeButtons(desk: DrawingDesk, { title }: OutlineModule, m: number): HTMLElement[] {
  const move = (step: -1 | 1) => {
    const moved = moveModule(desk.course(), m, step);
    if (moved) desk.change(moved);
    desk.redraw(`module-${step}-${moved ? m + step : m}`);
    announce(moved ? `“${title}”现在是单元${m + step + 1}` : `“${title}”已经在${step === 1 ? '最后' : '最前'}`);
  };
  const remove = () => {
    const next = removeModule(desk.course(), m);
    if (next === desk.course()) announce('课程至少有一个单元');
    else {
      desk.change(next, true);
      desk.redraw(`title-${Math.min(m, next.modules.length - 1)}`);
      announce(`已删除单元“${title}”，后退可以恢复`);
    }
  };
  return [
    button('↑', () => move(-1), { label: `上移单元：${title}`, key: `module--1-${m}` }),
    button('↓', () => move(1), { label: `下移单元：${title}`, key: `module-1-${m}` }),
    button('删除单元', remove, { label: `删除单元：${title}` }),
  ];
}
