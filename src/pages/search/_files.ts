import { catalog } from '../../book/index.ts';
import { buildIndex } from '../../search/index.ts';

/** Both files of the search, made once for both routes. */
export const searchFiles = buildIndex(catalog);
