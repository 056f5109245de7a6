import { output, programs } from './programs.ts';

/** A link, as somebody else's reader found it. */
export interface ReadLink {
  href: string;
  text: string;
}

interface Node {
  t: string;
  c?: unknown;
}

/** The document tree of a text, by pandoc. */
export function pandocTree(text: string, format: string): unknown {
  return JSON.parse(output(programs.pandoc, ['-f', format, '-t', 'json'], { input: text }));
}

/** The links of a text in their order, by pandoc. */
export function pandocLinks(text: string, format: string): ReadLink[] {
  return nodesIn(pandocTree(text, format)).flatMap(({ t, c }) => {
    if (t !== 'Link' || !Array.isArray(c)) return [];
    const [, inside, target]: unknown[] = c;
    return Array.isArray(target) ? [{ href: String(target[0]), text: textOf(inside) }] : [];
  });
}

/** The nodes of a tree of pandoc, parents first. */
export function nodesIn(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesIn);
  if (typeof tree !== 'object' || tree === null) return [];
  const children = Object.values(tree).flatMap(nodesIn);
  return 't' in tree && typeof tree.t === 'string' ? [{ ...tree, t: tree.t }, ...children] : children;
}

/** The text of a part of a tree of pandoc. */
export function textOf(tree: unknown): string {
  return nodesIn(tree)
    .map(({ t, c }) => {
      if (t === 'Str') return String(c);
      if (t === 'Code' || t === 'CodeBlock') return Array.isArray(c) ? String(c[1]) : '';
      return t === 'Space' || t === 'SoftBreak' || t === 'LineBreak' ? ' ' : '';
    })
    .join('');
}
