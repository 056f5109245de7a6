/** Directives of the book. `:term[…]{#id}` in text, `::figure{#slug}` on a line, `:::note[…]` around blocks. */
export const directiveNames = {
  textDirective: ['term', 'cite', 'fig'],
  leafDirective: ['figure', 'model', 'erratum'],
  containerDirective: ['note', 'warning', 'opinion', 'table'],
} as const;

/** True where the parser took `10:30` or `alpine:latest` for a directive: it has neither label nor attributes. */
export function isAccidentalDirective(node: { children: readonly unknown[]; attributes?: object | null | undefined }): boolean {
  return node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
}
