import { type Course, type CourseDates, rhythmNames } from '../../courses/course.ts';
import { addItems, addModule } from '../../courses/edit.ts';
import type { Outline } from '../../courses/outline.ts';
import { isRhythm } from '../../courses/read-course.ts';
import { isDay } from '../../courses/schedule.ts';
import { announce } from '../announce.ts';
import { button, element, labelled } from './element.ts';
import { type PickableLink, titlesOf } from './links.ts';
import { moduleEditor } from './module-editor.ts';
import { picker } from './picker.ts';

/** What the parts of the editor see and do. */
export interface Desk {
  course: () => Course;
  outline: () => Outline;
  links: ReadonlyMap<string, PickableLink>;
  /** Takes the next course; `isUndone` when going back shall bring the last one again. */
  change: (course: Course, isUndone?: boolean) => void;
}

/** As a desk, for parts that draw the modules anew: the focus then goes to the control with the first of these keys that is there. */
export interface DrawingDesk extends Desk {
  redraw: (...keys: string[]) => void;
}

/** The form in which a course is put together, and how things come into it from outside: into the module that the form adds to. */
export interface Editor {
  form: HTMLElement;
  add: (ids: readonly string[]) => void;
}

export function editor(desk: Desk): Editor {
  const modules = element('div', { className: 'course-modules' });
  const target = element('select');
  const redraw = (...keys: string[]) => {
    const chosen = target.selectedIndex;
    const drawing = { ...desk, redraw };
    modules.replaceChildren(...desk.outline().modules.map((module, m) => moduleEditor(drawing, module, m)));
    target.replaceChildren(...desk.course().modules.map(({ title }, m) => new Option(title, String(m))));
    // What is added goes to the module that was added last, until another is chosen.
    target.selectedIndex = chosen >= 0 && chosen < target.length ? chosen : target.length - 1;
    keys
      .map((key) => modules.querySelector<HTMLElement>(`[data-key="${key}"]`))
      .find((control) => control !== null)
      ?.focus();
  };
  const add = (ids: readonly string[]) => {
    const module = target.selectedIndex;
    desk.change(addItems(desk.course(), module, ...ids.map((id) => ({ id }))));
    redraw();
    announce(`已加入“${desk.course().modules[module]?.title ?? ''}”`);
  };
  const addAnother = button('加一个单元', () => {
    const place = desk.course().modules.length;
    desk.change(addModule(desk.course(), `第${place + 1}单元`));
    redraw(`title-${place}`);
    target.selectedIndex = place;
  });
  redraw();
  const form = element(
    'section',
    { className: 'course-editor', ariaLabel: '编辑课程' },
    heading(desk),
    dates(desk),
    modules,
    element('p', {}, addAnother),
    element('h2', { textContent: '加内容' }),
    element('div', { className: 'course-fields' }, labelled('加到', target)),
    picker(desk.links, (id) => add([id]), titlesOf(desk.links)),
  );
  return { form, add };
}

function heading({ course, change }: Desk): HTMLElement {
  const title = element('input', { value: course().title, required: true });
  title.addEventListener('input', () => title.value.trim() !== '' && change({ ...course(), title: title.value }));
  const summary = element('textarea', { value: course().summary ?? '', rows: 2 });
  summary.addEventListener('input', () => {
    const { summary: _, ...rest } = course();
    change({ ...rest, ...(summary.value !== '' && { summary: summary.value }) });
  });
  return element('div', { className: 'course-fields' }, labelled('课程名', title), labelled('给谁，学会什么', summary));
}

/** A start and a rhythm, or neither. */
function dates({ course, change }: Desk): HTMLElement {
  const start = element('input', { type: 'date', value: course().dates?.start ?? '' });
  const every = element('select');
  every.append(...Object.entries(rhythmNames).map(([value, name]) => new Option(name, value)));
  every.value = course().dates?.every ?? 'week';
  const take = () => {
    const { dates: _, ...rest } = course();
    const made: CourseDates | undefined =
      isDay(start.value) && isRhythm(every.value) ? { start: start.value, every: every.value } : undefined;
    change({ ...rest, ...(made && { dates: made }) });
  };
  start.addEventListener('change', take);
  every.addEventListener('change', take);
  return element('div', { className: 'course-fields' }, labelled('从哪天起', start), labelled('每个单元', every));
}
