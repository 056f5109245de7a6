import type { Custom, MdastNode } from 'satteri';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A component in running text: (`Term`, `{ id: 'cgroup' }`, children) → `<Term id="cgroup">…</Term>`. */
export function inlineComponent(name: string, attributes: Attributes, children: readonly MdastNode[] = []): Custom {
  return { type: 'mdxJsxTextElement', ...component(name, attributes, children) };
}

/** A component on a line of its own. */
export function blockComponent(name: string, attributes: Attributes, children: readonly MdastNode[] = []): Custom {
  return { type: 'mdxJsxFlowElement', ...component(name, attributes, children) };
}

function component(
  name: string,
  attributes: Attributes,
  children: readonly MdastNode[],
): Omit<Custom, 'type'> & { name: string; attributes: { type: string; name: string; value: string }[] } {
  const entries = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== '');
  return {
    name,
    attributes: entries.map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value: String(value) })),
    children: [...children],
  };
}
