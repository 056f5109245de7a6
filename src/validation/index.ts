import { bibliographies } from './formats/bibliographies.ts';
import { cartridges } from './formats/cartridges.ts';
import { commands } from './formats/commands.ts';
import { courses } from './formats/courses.ts';
import { data } from './formats/data.ts';
import { embeds } from './formats/embeds.ts';
import { gbt7714 } from './formats/gbt7714.ts';
import { linkForms } from './formats/links.ts';
import { pages } from './formats/pages.ts';
import { qrCodes } from './formats/qr-codes.ts';
import { redirects } from './formats/redirects.ts';
import { siteFiles } from './formats/site-files.ts';
import type { Validation } from './validation.ts';

export { bookExports } from './book-exports.ts';
export { faultLines, summary, tableHead, tableLine } from './table.ts';

/** Every format that leaves the book and what judges it, in the order of the table. */
export const validations: readonly Validation[] = [
  ...linkForms,
  gbt7714,
  ...bibliographies,
  qrCodes,
  ...courses,
  cartridges,
  ...commands,
  ...data,
  ...redirects,
  ...embeds,
  ...siteFiles,
  ...pages,
];
