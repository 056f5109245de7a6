import { type Course, emptyCourse } from '../../courses/course.ts';
import { addItems } from '../../courses/edit.ts';
import { courseOfFragment, fragmentOfCourse } from '../../courses/fragment.ts';
import { basket } from './basket.ts';
import { button, element } from './element.ts';
import { loadLinks } from './links.ts';
import type { Workshop } from './workshop.ts';

type Mode = 'read' | 'edit';

/** Opens the course that the address holds, and the ready ones when they are wanted. The list of everything is fetched only then. */
export function startTeaching(place: HTMLElement): void {
  const ready = document.querySelector<HTMLElement>('[data-teach-ready]');
  const welcome = [...place.childNodes];
  let current: Workshop | undefined;
  const show = (parts: Node[]) => {
    place.replaceChildren(...parts);
    if (ready) ready.hidden = parts !== welcome;
  };
  const open = async (course: Course, mode: Mode) => {
    const asked = location.hash;
    try {
      const [book, { workshop }] = await Promise.all([loadLinks(), import('./workshop.ts')]);
      if (location.hash !== asked) return;
      current = workshop(course, book, mode);
      show([current.element]);
    } catch {
      const again = button('再试一次', () => void open(course, mode));
      if (location.hash === asked) show([complaint('没能取到目录links.json：请检查网络。课程在网址里，没有丢。', again)]);
    }
  };
  const read = () => {
    const found = courseOfFragment(location.hash);
    if ('course' in found) void open(found.course, modeNow(place));
    else if (found.problem === 'none') show(welcome);
    else
      show([
        complaint(
          wordsFor(found),
          button('从空白开始', () => begin()),
          button('看现成的课程', () => (location.hash = '')),
        ),
      ]);
  };
  const begin = (course: Course = emptyCourse) => {
    history.pushState({ isNew: true }, '', `#${fragmentOfCourse(course)}`);
    read();
  };
  const picked = basket((ids) => {
    if (current?.element.isConnected) current.add(ids);
    else begin(addItems(emptyCourse, 0, ...ids.map((id) => ({ id }))));
  });
  place.before(picked.element);
  answerButtons(begin);
  addEventListener('hashchange', () => {
    picked.show();
    read();
  });
  // Another page may set something aside, and so may this one before the reader comes back to it.
  addEventListener('storage', picked.show);
  addEventListener('pageshow', picked.show);
  picked.show();
  read();
}

/** The buttons of the page: an empty course, or a ready one, which goes into the address like any other. */
function answerButtons(begin: () => void): void {
  const buttons = '[data-teach-new], [data-course]';
  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>(buttons) : null;
    if (!pressed) return;
    const course = pressed.dataset['course'];
    if (course === undefined) begin();
    else location.hash = course;
  });
  // Until now a click would have been lost.
  for (const waiting of document.querySelectorAll<HTMLButtonElement>(buttons)) waiting.disabled = false;
}

/** A course that was begun here opens as a form, one that came by its address as a list to read; going back changes neither. */
function modeNow(place: HTMLElement): Mode {
  const state: unknown = history.state;
  const isNew = typeof state === 'object' && state !== null && 'isNew' in state;
  return isNew || place.querySelector<HTMLElement>('.workshop')?.dataset['mode'] === 'edit' ? 'edit' : 'read';
}

function wordsFor(found: { problem: 'broken' } | { problem: 'future'; version: number }): string {
  if (found.problem === 'broken') return '网址里的课程读不出来：多半是复制时缺了一截。请向发来的人要完整的网址；这里的网址没有动过。';
  return `这门课的格式是第${found.version}版，比这一页认得的新。请刷新页面，或向发来的人要YAML文件；这里的网址没有动过。`;
}

/** What is wrong and what to do; the address stays as it is, so that nothing is lost. */
function complaint(text: string, ...actions: HTMLElement[]): HTMLElement {
  const words = element('p', { textContent: text });
  const made = element(
    'div',
    { className: 'course-complaint', role: 'alert' },
    words,
    element('p', { className: 'course-bar' }, ...actions),
  );
  return made;
}
