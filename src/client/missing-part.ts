/** Looks after addresses whose part is not on this page. What leads on is loaded only then. */
export function lookForMovedParts(): void {
  const look = () => {
    const part = decoded(location.hash.slice(1));
    // With "=" it is what a page keeps in its address, and no part.
    if (part === '' || part.includes('=') || document.getElementById(part)) return;
    void import('./moved-part.ts').then(({ followMovedPart }) => followMovedPart(part), reportError);
  };
  addEventListener('hashchange', look);
  look();
}

/** A fragment as an id has it; as it stands where a `%` is just a `%`. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
