// Takes a reader from an old address to the canonical one. The fragment is kept, but where the part that it names has moved by
// itself, or the whole page became a part of another; see src/permalinks/redirect-page.ts.
const canonical = new URL(document.querySelector('link[rel=canonical]').href);
const parts = JSON.parse(document.currentScript.dataset.parts ?? '{}');
let part = location.hash.slice(1);
try {
  part = decodeURIComponent(part);
} catch {
  // A "%" that encodes nothing is just a "%".
}
const moved = Object.hasOwn(parts, part) ? new URL(parts[part], canonical) : undefined;
const target = moved ?? canonical;
location.replace(target.pathname + location.search + (moved ? moved.hash : canonical.hash || location.hash));
