// Takes a reader from an old address to the canonical one with the fragment; see src/permalinks/redirect-page.ts.
const canonical = new URL(document.querySelector('link[rel=canonical]').href);
location.replace(canonical.pathname + location.search + location.hash);
