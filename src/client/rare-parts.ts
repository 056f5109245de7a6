/** Starts what only some pages have, each with code of its own. */
export function startRareParts(): void {
  // The filters of the lists are CSS; only the timeline has one that an address must get through.
  if (document.querySelector('.kind-filter')) void import('./event-filter.ts').then(({ showAddressedEvent }) => showAddressedEvent());
  if (document.querySelector('[data-png]')) void import('./png.ts').then(({ offerPng }) => offerPng());
  const form = document.querySelector<HTMLFormElement>('[data-explain]');
  if (form) void import('./line/page.ts').then(({ startLinePage }) => startLinePage(form));
}
