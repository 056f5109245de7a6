import { followContents } from './contents.ts';
import { enableCopying } from './copy.ts';
import { enableEventFilter } from './event-filter.ts';
import { explainLinks } from './explain.ts';
import { lookForMovedParts } from './missing-part.ts';
import { enableScheme } from './scheme.ts';
import { enableSearch } from './search-intent.ts';

// Each part stands alone: one that fails must not take the others with it.
for (const start of [enableCopying, enableScheme, enableSearch, explainLinks, followContents, enableEventFilter, lookForMovedParts]) {
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}
