import type { Catalog, Content } from '../catalog/index.ts';
import type { CoverageRow } from '../schemas/index.ts';
import type { Link } from '../permalinks/index.ts';

/** What a check of the sources looks at. */
export interface BookUnderCheck {
  content: Content;
  catalog: Catalog;
  links: Link[];
  /** Ids that can be linked, fragments included. */
  ids: ReadonlySet<string>;
  coverage: { file: string; rows: (CoverageRow & { line: number })[] };
}
