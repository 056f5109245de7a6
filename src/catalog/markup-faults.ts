import type { MdastNode } from 'satteri';
import { directiveNames } from './directives.ts';

/** A directive around blocks that is not closed where its author thought. */
export interface UnclosedDirective {
  name: string;
  line: number;
  /** The last line that it swallows. */
  end: number;
}

/** A link inside another one, which HTML does not have. */
export interface NestedLink {
  inner: string;
  outer: string;
  line: number;
}

/**
 * Directives around blocks that no line of colons ends. The tree does not tell: an open one goes on to the end of what holds it.
 *
 * @param lines the source, for what its tree leaves out
 */
export function unclosedDirectives(node: MdastNode, lines: readonly string[]): UnclosedDirective[] {
  const inside = childrenOf(node).flatMap((child) => unclosedDirectives(child, lines));
  if (node.type !== 'containerDirective' || !node.position) return inside;
  const { start, end } = node.position;
  const lastInside = node.children.at(-1)?.position?.end.line ?? start.line;
  // A line of colons that ends the last thing inside belongs to that.
  const isClosed = end.line > lastInside && /^[\s>]*:{3}/.test(lines[end.line - 1] ?? '');
  return isClosed ? inside : [{ name: node.name, line: start.line, end: end.line }, ...inside];
}

/** Links, terms, citations and references to figures that stand inside another of them. */
export function nestedLinks(node: MdastNode, outer?: string): NestedLink[] {
  const name = linkName(node);
  const own = name !== undefined && outer !== undefined ? [{ inner: name, outer, line: node.position?.start.line ?? 1 }] : [];
  const children = childrenOf(node);
  return [...own, ...abandonedLinks(children), ...children.flatMap((child) => nestedLinks(child, name ?? outer))];
}

function linkName(node: MdastNode): string | undefined {
  const directives: readonly string[] = directiveNames.textDirective;
  if (node.type === 'link') return 'a link';
  return node.type === 'textDirective' && directives.includes(node.name) ? `":${node.name}"` : undefined;
}

/** `[a [b](c) d](e)`: the parser makes a link of the inner one and leaves `](e)` standing. */
function abandonedLinks(siblings: readonly MdastNode[]): NestedLink[] {
  return siblings.flatMap((node, i) => {
    if (node.type !== 'text' || !/^[^[]*\]\(/.test(node.value)) return [];
    const inner = siblings.slice(0, i).findLast(holdsLink);
    return inner ? [{ inner: 'a link', outer: 'a link', line: inner.position?.start.line ?? 1 }] : [];
  });
}

function holdsLink(node: MdastNode): boolean {
  return node.type === 'link' || childrenOf(node).some(holdsLink);
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}
