import { type Kind, kindName, kinds } from '../../core/kinds.ts';
import type { SearchResult } from '../../search/engine/engine.ts';
import { element } from './element.ts';

/** `all`, or the kind that the list is narrowed to. */
export type KindChoice = Kind | 'all';

/**
 * A row of radio buttons that narrows the list, since that is what Tab and the arrow keys already know to handle: Tab from the field
 * stands on the row, the arrows choose. The row stays while the reader types, so that the focus is never lost.
 */
export class KindFilter {
  readonly row: HTMLFieldSetElement = element(
    'fieldset',
    { className: 'kinds', hidden: true },
    element('legend', { textContent: '按类收窄' }),
  );
  chosen: KindChoice = 'all';
  readonly #inputs = new Map<KindChoice, { label: HTMLLabelElement; input: HTMLInputElement; count: HTMLElement }>();

  constructor(changed: () => void) {
    for (const kind of ['all', ...kinds] as const) {
      const input = element('input', { type: 'radio', name: 'search-kind', value: kind, checked: kind === 'all' });
      const count = element('span', { className: 'count' });
      const label = element('label', {}, input, `${kind === 'all' ? '全部' : kindName(kind)} `, count);
      input.addEventListener('change', () => {
        this.chosen = kind;
        changed();
      });
      this.#inputs.set(kind, { label, input, count });
      this.row.append(label);
    }
  }

  /** Shows the kinds that occur with their counts, and keeps the choice where it still has results. */
  show(results: readonly SearchResult[]): void {
    const counts = new Map<KindChoice, number>([['all', results.length]]);
    for (const { kind } of results) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (!counts.has(this.chosen)) this.choose('all');
    for (const [kind, { label, count }] of this.#inputs) {
      label.hidden = !counts.has(kind);
      count.textContent = String(counts.get(kind) ?? 0);
    }
    this.row.hidden = counts.size < 3;
  }

  choose(kind: KindChoice): void {
    this.chosen = kind;
    const entry = this.#inputs.get(kind);
    if (entry) entry.input.checked = true;
  }

  narrow(results: readonly SearchResult[]): SearchResult[] {
    return results.filter(({ kind }) => this.chosen === 'all' || kind === this.chosen);
  }
}
