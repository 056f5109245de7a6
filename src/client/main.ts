import { followContents } from './contents.ts';
import { enableCopying } from './copy.ts';
import { explainLinks } from './explain.ts';
import { enableScheme } from './scheme.ts';
import { enableSearch } from './search-intent.ts';

// Each part stands alone: one that fails must not take the others with it.
for (const start of [enableCopying, enableScheme, enableSearch, explainLinks, followContents, enableRareParts]) {
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}

/** One door to all that few pages have: chapters carry its name only. */
function enableRareParts(): void {
  if (document.querySelector('.kind-filter, [data-png], [data-explain]'))
    void import('./rare-parts.ts').then(({ startRareParts }) => startRareParts());
}
