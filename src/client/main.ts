import { followContents } from './contents.ts';
import { enableCopying } from './copy.ts';
import { explainLinks } from './explain.ts';
import { lookForMovedParts } from './missing-part.ts';
import { enableScheme } from './scheme.ts';
import { enableSearch } from './search-intent.ts';

// Each part stands alone: one that fails must not take the others with it.
for (const start of [enableCopying, enableScheme, enableSearch, explainLinks, followContents, loadPageParts, lookForMovedParts]) {
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}

/** What only some pages have is loaded by them, and what an address asks for (`?mark=…`) only then. */
function loadPageParts(): void {
  if (location.search || document.querySelector('[data-search-page],[data-nearest],.kind-filter,[data-png],[data-explain]'))
    void import('./page-parts.ts').then(({ startPageParts }) => startPageParts());
}
