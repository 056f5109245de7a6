import { catalog, permalink } from '../../book/index.ts';
import { linksOf } from '../../catalog/index.ts';
import { type CourseBook, outlineOf } from '../../courses/index.ts';

const { config } = catalog;

/** Whole addresses, for what leaves the site. */
const book: CourseBook = { title: config.title, language: config.language, site: permalink('') };
const links = new Map(linksOf(catalog).map((link) => [link.id, link]));

/** The courses that the book brings along, with the titles and addresses of what they name. */
export const readyCourses = catalog.courses.map(({ slug, data }) => ({ slug, course: data, outline: outlineOf(data, links, book) }));

export type ReadyCourse = (typeof readyCourses)[number];
