import { spansOf } from '../../courses/spans.ts';

/** An element with its properties and what is in it; texts become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A button that does one thing. `key` is how it is found again after the part around it was drawn anew. */
export function button(text: string, act: () => void, { label, key }: { label?: string; key?: string } = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: text });
  if (label !== undefined) made.setAttribute('aria-label', label);
  if (key !== undefined) made.dataset['key'] = key;
  made.addEventListener('click', act);
  return made;
}

/** A text of the book with its code spans. */
export function inline(text: string): Node[] {
  return spansOf(text).map((span) => (span.isCode ? element('code', { textContent: span.text }) : document.createTextNode(span.text)));
}

/** A control with its name. */
export function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  return element('label', {}, element('span', { textContent: text }), control);
}
