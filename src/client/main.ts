import { followContents } from './contents.ts';
import { enableCopying } from './copy.ts';
import { explainLinks } from './explain.ts';
import { lookForMissing } from './missing.ts';
import { lookForMarks } from './marked-phrase.ts';
import { enableScheme } from './scheme.ts';
import { enableSearch } from './search-intent.ts';

// Each part stands alone: one that fails must not take the others with it.
for (const start of [
  enableCopying,
  enableScheme,
  enableSearch,
  explainLinks,
  followContents,
  loadPageParts,
  lookForMarks,
  lookForMissing,
]) {
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}

/** What only some pages have is loaded by them. */
function loadPageParts(): void {
  if (document.querySelector('[data-search-page],.kind-filter,[data-png],[data-explain],[data-teach]'))
    void import('./page-parts.ts').then(({ startPageParts }) => startPageParts());
}
