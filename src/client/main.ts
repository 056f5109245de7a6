import { followContents } from './contents.ts';
import { enableCopying } from './copy.ts';
import { explainLinks } from './explain.ts';
import { enableScheme } from './scheme.ts';
import { enableSearch } from './search-intent.ts';

// Each part stands alone: one that fails must not take the others with it.
for (const start of [enableCopying, enableScheme, enableSearch, explainLinks, followContents, loadPageParts]) {
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}
// An address that is changed on an open page may ask for a part that has left it.
addEventListener('hashchange', loadPageParts);

/** What only some pages or addresses ask for is loaded by them: chapters carry one condition for all of it. */
function loadPageParts(): void {
  const asked = location.search || (location.hash && !document.querySelector(':target'));
  if (asked || document.querySelector('[data-search-page],[data-nearest],.kind-filter,[data-png],[data-explain],[data-teach]'))
    void import('./page-parts.ts').then((parts) => parts.startPageParts());
}
