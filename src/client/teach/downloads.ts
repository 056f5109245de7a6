import type { Course } from '../../courses/course.ts';
import { type CourseFormat, courseFormats } from '../../courses/formats.ts';
import type { Outline } from '../../courses/outline.ts';
import { courseYaml } from '../../courses/yaml-form.ts';
import { announce } from '../announce.ts';
import { button, element } from './element.ts';

/** What is to be exported, as it is when a button is pressed. */
export interface Exported {
  course: Course;
  outline: Outline;
}

/** The buttons that make files of the course, in the page. */
export function downloads(current: () => Exported): HTMLElement {
  const list = element('ul', { className: 'course-downloads' });
  const yaml = () => save({ course: current().course, extension: 'yaml', type: 'application/yaml', content: courseYaml(current().course) });
  const buttons = [...courseFormats.map((format) => button(format.label, () => exportAs(format, current()))), button('YAML', yaml)];
  list.append(...buttons.map((made) => element('li', {}, made)));
  return element('section', { className: 'course-export' }, element('h2', { textContent: '导出' }), list);
}

function exportAs(format: CourseFormat, { course, outline }: Exported): void {
  if (format.needsDates && !course.dates) {
    announce('日历要有日期：先在编辑里填“从哪天起”');
    return;
  }
  const unknown = outline.modules.flatMap(({ entries }) => entries.filter((entry) => entry.is === 'link' && !entry.isKnown)).length;
  save({ course, extension: format.extension, type: format.type, content: format.make(outline, new Date()) });
  if (unknown > 0) announce(`已导出，但有${unknown}个地址书里没有`);
}

interface SavedFile {
  course: Course;
  extension: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

function save({ course, extension, type, content }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  // Characters that a file system may refuse.
  const name = course.title.replaceAll(/[\p{Cc}\\/:*?"<>|.]+/gu, ' ').trim() || 'course';
  element('a', { href: url, download: `${name}.${extension}` }).click();
  // A browser may still be reading when the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  announce(`已导出${name}.${extension}`);
}
