import type { Answer, SearchResult } from '../../search/engine/engine.ts';
import { mergeResults } from '../../search/merge-results.ts';
import { announce } from '../announce.ts';
import { element } from './element.ts';
import { answerNow, isReady, prepare } from './engine.ts';
import { findInText } from './full-text.ts';
import { KindFilter } from './kind-filter.ts';
import { lineToCopy, resultList } from './result-list.ts';

/** Results that are drawn at once; a button draws the rest. */
const page = 15;
/** Milliseconds without a keystroke after which the texts are asked. */
const pause = 150;
/** Results of either search that are kept. */
const most = 60;

/** Joins a field and a place for results: answers while typing, moves with the arrow keys, opens with Enter. */
export class SearchSession {
  readonly #field: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #head = element('p', { className: 'understood', hidden: true });
  readonly #body = element('div', {});
  readonly #filter = new KindFilter(() => this.#draw());
  #asked = 0;
  #shown: readonly SearchResult[] = [];
  #limit = page;

  private constructor(field: HTMLInputElement, results: HTMLElement) {
    this.#field = field;
    this.#results = results;
    results.append(this.#head, this.#filter.row, this.#body);
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
    results.addEventListener('click', (event) => session.#clickInResults(event));
    document.addEventListener('search-details', () => void session.#askAgain());
    return session;
  }

  /** Answers what the field holds now: the names at once, then the texts. What comes after a newer question is dropped. */
  async ask(): Promise<void> {
    const query = this.#field.value.trim();
    this.#asked += 1;
    const turn = this.#asked;
    if (query === '') return this.#clear();
    try {
      let answer = answerNow(query, most);
      if (!answer) {
        await prepare();
        if (turn !== this.#asked) return;
        answer = answerNow(query, most);
      }
      this.#filter.choose('all');
      this.#limit = page;
      if (answer) this.#show(query, answer, false);
      await this.#addTexts(query, answer, turn);
    } catch (error) {
      // A file that did not come is told to the reader; anything else is a fault of this code and is reported too.
      if (isReady()) reportError(error);
      if (turn === this.#asked) this.#fail(query);
    }
  }

  /** The details came: who has typed and not moved on gets the fuller list. */
  async #askAgain(): Promise<void> {
    if (this.#field.value.trim() !== '' && !this.#results.contains(document.activeElement)) await this.ask();
  }

  /** The full text comes later or not at all; the list stands without it. */
  async #addTexts(query: string, answer: Answer | undefined, turn: number): Promise<void> {
    // The full text asks the same thread for time: it waits until the reader pauses.
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (turn !== this.#asked) return;
    let texts: SearchResult[] = [];
    try {
      texts = await findInText(query, page);
    } catch {
      if (turn === this.#asked && answer?.results.length === 0) this.#note('正文没有载入，只搜了名称。请检查网络后重试，或从命令索引找。');
    }
    if (turn !== this.#asked || !answer) return;
    this.#show(query, { ...answer, results: mergeResults(answer.results, texts) }, true);
    announce(this.#shown.length > 0 ? this.#summary(answer) : '没有结果');
  }

  #summary({ understood }: Answer): string {
    return `${this.#shown.length}条结果${understood === undefined ? '' : `，按“${understood}”理解`}`;
  }

  #show(query: string, { results, understood }: Answer, complete: boolean): void {
    // Whoever has gone into the list must not have it pulled away.
    if (complete && this.#body.contains(document.activeElement)) return;
    this.#shown = results;
    this.#head.hidden = understood === undefined;
    this.#head.textContent = understood === undefined ? '' : `按“${understood}”理解`;
    this.#filter.show(results);
    if (results.length > 0) this.#draw();
    else if (complete) this.#note(`没有找到“${query.slice(0, 60)}”。换个说法，或从命令索引找。`);
    this.#results.dataset['query'] = query;
    this.#results.dataset['stage'] = complete ? 'complete' : 'names';
  }

  #draw(): void {
    const narrowed = this.#filter.narrow(this.#shown);
    this.#body.replaceChildren(resultList(narrowed.slice(0, this.#limit)));
    const rest = narrowed.length - this.#limit;
    if (rest <= 0) return;
    const more = element('button', { type: 'button', className: 'more', textContent: `再列出${rest}条` });
    more.addEventListener('click', () => {
      const next = this.#links.length;
      this.#limit = most * 2;
      this.#draw();
      this.#links[next]?.focus();
    });
    this.#body.append(more);
  }

  #note(text: string): void {
    this.#body.replaceChildren(element('p', { className: 'quiet', textContent: text }));
  }

  #fail(query: string): void {
    this.#filter.show([]);
    this.#head.hidden = true;
    this.#note('索引没有载入，请检查网络后重试。也可以从命令索引、术语表或目录找。');
    this.#results.dataset['query'] = query;
    this.#results.dataset['stage'] = 'failed';
  }

  #clear(): void {
    this.#shown = [];
    this.#head.hidden = true;
    this.#filter.show([]);
    this.#body.replaceChildren();
    delete this.#results.dataset['query'];
    delete this.#results.dataset['stage'];
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#body.querySelectorAll('a')];
  }

  #keyInField(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const first = this.#links[0];
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault();
      first.focus();
    }
    if (event.key !== 'Enter' || !first || this.#results.dataset['query'] !== this.#field.value.trim()) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) void this.#copyAt(0);
    else first.click();
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
      event.preventDefault();
      void this.#copyAt(at);
    }
  }

  #clickInResults(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy-line]') : null;
    if (button) void copyLine(button.dataset['copyLine'] ?? '');
  }

  async #copyAt(place: number): Promise<void> {
    const result = this.#filter.narrow(this.#shown)[place];
    const line = result && lineToCopy(result);
    if (line !== undefined) await copyLine(line);
  }
}

async function copyLine(line: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(line);
    announce('已复制命令');
  } catch {
    announce('复制失败，请手动选择');
  }
}
