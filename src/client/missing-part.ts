/** Looks after addresses whose part is not on this page. Whatever else there is to know about them is loaded only then. */
export function lookForMovedParts(): void {
  const look = async () => {
    if (location.hash && !document.querySelector(':target')) (await import('./not-found.ts')).followMovedPart();
  };
  addEventListener('hashchange', look);
  look();
}
