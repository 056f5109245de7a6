/** On the page for addresses that do not exist, and where the part that was asked for is not on the page. What helps is loaded only then. */
export function lookForMissing(): void {
  // `#line=…` is what the reader typed, not a part.
  if (document.querySelector('[data-nearest]') || (/^#[^=]+$/.test(location.hash) && !document.querySelector(':target')))
    void import('./not-found.ts').then(({ findWhatWasAsked }) => findWhatWasAsked());
}
