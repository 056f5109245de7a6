/** Looks after addresses whose part is not on this page. Whatever else there is to know about them is loaded only then. */
export function lookForMovedParts(): void {
  const look = async () => {
    // `#line=…` is what the reader typed, not a part.
    if (location.hash && !location.hash.includes('=') && !document.querySelector(':target')) (await import('./not-found.ts')).followMovedPart();
  };
  addEventListener('hashchange', look);
  look();
}
