export { type Course, type CourseItem, rhythmNames, type UnknownItem, unknownItems } from './course.ts';
export { courseOfFragment, fragmentOfCourse } from './fragment.ts';
export { type CourseFormat, courseFormats } from './formats.ts';
export { type CourseBook, type CourseLink, type Outline, outlineOf } from './outline.ts';
export { type MovedItem, withTodaysIds } from './moved.ts';
export { isRhythm } from './read-course.ts';
export { isDay } from './schedule.ts';
export { courseYaml } from './yaml-form.ts';
