import { announce } from '../announce.ts';
import { search } from './engine.ts';
import { resultList } from './result-list.ts';

/** Joins a field and a place for results: searches while typing, moves with the arrow keys, opens with Enter. */
export class SearchSession {
  readonly #field: HTMLInputElement;
  readonly #results: HTMLElement;
  #asked = 0;

  private constructor(field: HTMLInputElement, results: HTMLElement) {
    this.#field = field;
    this.#results = results;
  }

  /** Starts listening on a field; results appear in the given place. */
  static join(field: HTMLInputElement, results: HTMLElement): SearchSession {
    const session = new SearchSession(field, results);
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent) || !event.isComposing) void session.ask();
    });
    field.addEventListener('compositionend', () => void session.ask());
    field.addEventListener('keydown', (event) => session.#keyInField(event));
    results.addEventListener('keydown', (event) => session.#keyInResults(event));
    return session;
  }

  /** Searches for what the field holds now. An answer that comes after a newer question is dropped. */
  async ask(): Promise<void> {
    const query = this.#field.value.trim();
    this.#asked += 1;
    const turn = this.#asked;
    if (query === '') {
      this.#results.replaceChildren();
      this.#results.removeAttribute('data-query');
      return;
    }
    try {
      const results = await search(query);
      if (turn !== this.#asked) return;
      this.#results.replaceChildren(results.length > 0 ? resultList(results) : note(`没有找到“${query}”。换个说法，或从命令索引找。`));
      announce(results.length > 0 ? `${results.length}条结果` : '没有结果');
    } catch {
      if (turn !== this.#asked) return;
      this.#results.replaceChildren(note('索引没有载入，请检查网络后重试。'));
    }
    this.#results.dataset['query'] = query;
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll('a')];
  }

  #keyInField(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const first = this.#links[0];
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault();
      first.focus();
    }
    if (event.key === 'Enter' && first && this.#results.dataset['query'] === this.#field.value.trim()) {
      event.preventDefault();
      first.click();
    }
  }

  #keyInResults(event: KeyboardEvent): void {
    const links = this.#links;
    const at = links.findIndex((link) => link === document.activeElement);
    if (at === -1) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const target = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? this.#field);
      target?.focus();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const title = links[at]?.querySelector('.result-title.mono')?.textContent;
      if (title) {
        event.preventDefault();
        void navigator.clipboard.writeText(title).then(
          () => announce('已复制命令'),
          () => announce('复制失败'),
        );
      }
    }
  }
}

function note(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className: 'quiet', textContent: text });
}
