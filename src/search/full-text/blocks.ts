/** Elements that stand within a line; any other ends the phrase that stands before it. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code dfn em i kbd mark q s samp small span strong sub sup time var wbr'.split(' '),
);
/** Elements of a page that are no text of it: ways to other pages, and what is pressed. */
const frame: ReadonlySet<string> = new Set(['nav', 'button', 'script', 'style', 'template', 'title', 'desc']);

/** True for an element within which a phrase may begin or end. */
export function isInline(name: string): boolean {
  return inline.has(name.toLowerCase());
}

/** True for an element whose text the reader of the page does not read as such. */
export function isFrame(name: string): boolean {
  return frame.has(name.toLowerCase());
}
