/** Anything of the book that can be cited: a chapter, a section, a command, an option, a term … */
export interface Citable {
  /** What the reader calls it: `怎样用clone`. */
  title: string;
  /** Title of the page that it is a part of, if it is not a page: `namespace：资源隔离`. */
  page?: string;
  /** Name of the book. */
  book: string;
  /** Its permanent address, whole. */
  url: string;
  /** Day on which it was last checked, `2026-11-24`, where the page says so. */
  updated?: string;
}

/** Its name among the things of the book: `怎样用clone（namespace：资源隔离）`. */
export function nameOf({ title, page }: Citable): string {
  return page === undefined ? title : `${title}（${page}）`;
}
