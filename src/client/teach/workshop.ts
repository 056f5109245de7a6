import type { Course } from '../../courses/course.ts';
import { fragmentOfCourse, longestFragment } from '../../courses/fragment.ts';
import { type Outline, outlineOf } from '../../courses/outline.ts';
import { announce } from '../announce.ts';
import { withTodaysIds } from '../../courses/moved.ts';
import { copyText } from '../clipboard.ts';
import { downloads } from './downloads.ts';
import { editor } from './editor.ts';
import { button, element } from './element.ts';
import { bookHere, type BookLinks, publishedBook } from './links.ts';
import { movedNotice } from './moved-notice.ts';
import { readingList } from './reading.ts';

type Mode = 'read' | 'edit';

export interface Workshop {
  element: HTMLElement;
  /** Takes in what was set aside on other pages. */
  add: (ids: readonly string[]) => void;
}

/**
 * Where a course is read and changed. Every change is written into the address: a step that takes something away as a new entry of the
 * history, so that going back undoes it. Ids that have moved are followed, and the address has them with the next change.
 */
export function workshop(start: Course, { links, leadsTo }: BookLinks, mode: Mode): Workshop {
  const today = withTodaysIds(start, leadsTo);
  let { course } = today;
  const outline = (book: Outline['book']) => outlineOf(course, links, book);
  const reading = element('article', { className: 'course-reading' });
  const drawReading = () => reading.replaceChildren(...readingList(outline(bookHere), outline(publishedBook)));
  const change = (next: Course, isUndone = false) => {
    course = next;
    keepInAddress(next, isUndone);
    notice.remove();
  };
  const notice = movedNotice(today.moved, links, () => change(course));
  const { form, add } = editor({ course: () => course, outline: () => outline(bookHere), links, change });
  const modes = { read: button('阅读', () => setMode('read')), edit: button('编辑', () => setMode('edit')) };
  const setMode = (next: Mode) => {
    made.dataset['mode'] = next;
    for (const [name, toggle] of Object.entries(modes)) toggle.setAttribute('aria-pressed', String(name === next));
    if (next === 'read') drawReading();
  };
  const bar = element('div', { className: 'course-bar' }, modes.read, modes.edit, ...tools());
  const made = element(
    'div',
    { className: 'workshop' },
    ...(today.moved.length > 0 ? [notice] : []),
    bar,
    form,
    reading,
    downloads(() => ({ course, outline: outline(publishedBook) })),
  );
  // What is printed is the list to read, also while the course is being changed.
  addEventListener('beforeprint', () => made.isConnected && drawReading());
  setMode(mode);
  return {
    element: made,
    add: (ids) => {
      setMode('edit');
      add(ids.map((id) => leadsTo(id) ?? id));
    },
  };
}

function tools(): HTMLElement[] {
  return [
    button('复制链接', () => {
      void copyText(location.href, '已复制链接', { failed: '复制失败，请从地址栏复制' });
    }),
    button('打印讲义', () => print()),
    button('关闭', () => (location.hash = '')),
  ];
}

function keepInAddress(course: Course, isUndone: boolean): void {
  const fragment = fragmentOfCourse(course);
  if (fragment.length > longestFragment) announce('课程太长，网址装不下了：请先导出YAML保存，再删短说明');
  else if (isUndone) history.pushState(null, '', `#${fragment}`);
  else history.replaceState(null, '', `#${fragment}`);
}
