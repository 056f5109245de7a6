import { followContents } from './contents.ts';
import { enableCopying } from './copy.ts';
import { explainLinks } from './explain.ts';
import { lookForMissing } from './missing.ts';
import { enableScheme } from './scheme.ts';
import { enableSearch } from './search-intent.ts';

// Each part stands alone: one that fails must not take the others with it.
for (const start of [
  enableCopying,
  enableScheme,
  enableSearch,
  explainLinks,
  followContents,
  enableEventFilter,
  enablePng,
  lookForMissing,
]) {
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}

/** Only the timeline has a filter that an address must get through. */
function enableEventFilter(): void {
  if (document.querySelector('.kind-filter')) void import('./event-filter.ts').then(({ showAddressedEvent }) => showAddressedEvent());
}

/** Only the page of a figure offers pictures. */
function enablePng(): void {
  if (document.querySelector('[data-png]')) void import('./png.ts').then(({ offerPng }) => offerPng());
}
