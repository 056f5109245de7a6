import { hrefOf } from '../../core/address.ts';
import type { Answer, SearchResult } from '../../search/engine/engine.ts';
import { addTexts, mergeResults } from '../../search/merge-results.ts';
import { announce } from '../announce.ts';
import { base } from '../base.ts';
import { copyText } from '../clipboard.ts';
import { fragmentOf } from '../line/fragment.ts';
import { element } from './element.ts';
import { answerNow, detailsSettled, isReady, prepare } from './engine.ts';
import type { TextHits } from './full-text.ts';
import { KindFilter } from './kind-filter.ts';
import { lineToCopy, ResultList } from './result-list.ts';

/** Results that are drawn with every keystroke: what fits a screen, since laying out costs as much as searching. */
const glance = 5;
/** Results that are drawn when the reader pauses; a button, or the arrow below the last, draws more. */
const page = 15;
/** Milliseconds without a keystroke after which the texts are asked. */
const pause = 150;
/** Names that are kept. */
const most = 60;
/** Results that are added at once. */
const portion = 30;

/** Joins a field and a place for results: answers while typing, moves with the arrow keys, opens with Enter. */
export class SearchSession {
  readonly #field: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #head = element('p', { className: 'understood', hidden: true });
  readonly #whole = element('p', { className: 'whole-line', hidden: true });
  readonly #body = element('div', {});
  readonly #list = new ResultList();
  readonly #more = element('button', { type: 'button', className: 'more', hidden: true });
  readonly #filter = new KindFilter(() => this.#draw());
  #asked = 0;
  #shown: readonly SearchResult[] = [];
  #compared: readonly string[] = [];
  #limit = page;
  /** What the texts say beyond what is shown. */
  #texts: TextHits | undefined;

  private constructor(field: HTMLInputElement, results: HTMLElement) {
    this.#field = field;
    this.#results = results;
    this.#more.addEventListener('click', () => void this.#drawMore());
    results.append(this.#head, this.#whole, this.#filter.row, this.#body);
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
    return session;
  }

  /** Answers what the field holds now: the names at once, then the texts. What comes after a newer question is dropped. */
  async ask(): Promise<void> {
    const query = this.#field.value.trim();
    this.#asked += 1;
    const turn = this.#asked;
    if (query === '') return this.#clear();
    try {
      // While the reader types, the rest of the list is not worth its milliseconds; but the first row of counts is.
      let answer = answerNow(query, this.#filter.row.hidden ? most : glance * 2);
      if (!answer) {
        await prepare();
        if (turn !== this.#asked) return;
        answer = answerNow(query, most);
      }
      this.#filter.choose('all');
      this.#limit = page;
      this.#texts = undefined;
      if (answer) this.#show(query, answer, false);
      await this.#addTexts(query, answer, turn);
    } catch (error) {
      // A file that did not come is told to the reader; anything else is a fault of this code and is reported too.
      if (isReady()) reportError(error);
      if (turn === this.#asked) this.#fail(query);
    }
  }

  /** The details and the full text come later or not at all; the list stands without them. */
  async #addTexts(query: string, first: Answer | undefined, turn: number): Promise<void> {
    // The full text asks the same thread for time: it waits until the reader pauses.
    await new Promise((resolve) => setTimeout(resolve, pause));
    await detailsSettled();
    if (turn !== this.#asked) return;
    const answer = answerNow(query, most) ?? first;
    if (!answer) return;
    this.#show(query, answer, false);
    const texts = await findInText(query).catch(() => undefined);
    const found = await texts?.next(page).catch(() => undefined);
    if (turn !== this.#asked) return;
    this.#texts = texts;
    this.#show(query, { ...answer, results: mergeResults(answer.results, found ?? []) }, true);
    if (this.#shown.length === 0) this.#note(nothingFound(query, found !== undefined));
    announce(this.#shown.length > 0 ? this.#summary(answer) : '没有结果');
  }

  #summary({ understood }: Answer): string {
    const left = this.#texts?.left ?? 0;
    return `${this.#shown.length}条结果${left > 0 ? `，正文里还有${left}处` : ''}${understood === undefined ? '' : `，按“${understood}”理解`}`;
  }

  #show(query: string, { results, understood, line, compared }: Answer, complete: boolean): void {
    // Whoever has gone into the list must not have it pulled away.
    if (this.#results.dataset['query'] === query && this.#body.contains(document.activeElement)) return;
    this.#shown = results;
    this.#compared = compared ?? [];
    this.#head.hidden = understood === undefined;
    if (understood !== undefined) this.#head.textContent = `按“${understood}”理解`;
    this.#whole.hidden = line === undefined;
    if (line !== undefined) this.#whole.replaceChildren(lineLink(line));
    // Counts follow when the reader pauses: laying them out with every keystroke takes as long as the search.
    if (complete || this.#filter.row.hidden) this.#filter.show(results);
    this.#draw(complete ? this.#limit : glance);
    this.#results.dataset['query'] = query;
    this.#results.dataset['stage'] = complete ? 'complete' : 'names';
  }

  #draw(limit = this.#limit): void {
    const narrowed = this.#filter.narrow(this.#shown);
    this.#list.draw(narrowed.slice(0, limit), this.#compared);
    const rest = Math.max(0, narrowed.length - limit) + (this.#texts?.left ?? 0);
    // While the reader types it stays away: its number would be laid out with every keystroke.
    this.#more.hidden = rest === 0 || limit === glance;
    if (!this.#more.hidden) this.#more.textContent = `更多（还有${rest}条）`;
    if (this.#list.list.parentNode !== this.#body) this.#body.replaceChildren(this.#list.list, this.#more);
  }

  /** Adds a portion below what is drawn, and stands on its first. Where the list is narrowed, the texts are read until one fits. */
  async #drawMore(): Promise<void> {
    const turn = this.#asked;
    const next = this.#links.length;
    this.#limit = Math.max(this.#limit, next) + portion;
    while (this.#filter.narrow(this.#shown).length < this.#limit && (this.#texts?.left ?? 0) > 0) {
      const texts = await this.#texts?.next(portion).catch(() => undefined);
      if (turn !== this.#asked) return;
      if (!texts) break;
      this.#shown = addTexts(this.#shown, texts);
    }
    this.#filter.show(this.#shown);
    this.#draw();
    (this.#links[next] ?? this.#links.at(-1))?.focus();
    announce(`已列出${this.#links.length}条`);
  }

  #note(text: string): void {
    this.#body.replaceChildren(element('p', { className: 'quiet', textContent: text }));
  }

  #fail(query: string): void {
    this.#filter.show([]);
    this.#head.hidden = true;
    this.#whole.hidden = true;
    this.#note('索引没有载入，请检查网络后重试。也可以从命令索引、术语表或目录找。');
    this.#results.dataset['query'] = query;
    this.#results.dataset['stage'] = 'failed';
  }

  #clear(): void {
    this.#shown = [];
    this.#texts = undefined;
    this.#head.hidden = true;
    this.#whole.hidden = true;
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
      // Below the last the list grows.
      if (target) target.focus();
      else this.#more.click();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.#copyAt(at);
    }
  }

  #clickInResults(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy-line]') : null;
    if (button) void copyText(button.dataset['copyLine'] ?? '', '已复制命令');
  }

  async #copyAt(place: number): Promise<void> {
    const result = this.#filter.narrow(this.#shown)[place];
    const line = result && lineToCopy(result);
    if (line !== undefined) await copyText(line, '已复制命令');
  }
}

/** The full text is not needed for the first answer, and its code does not come with it. */
async function findInText(query: string): Promise<TextHits> {
  return (await import('./full-text.ts')).findInText(query);
}

/** The page that takes a whole line apart. */
function lineLink(line: string): HTMLAnchorElement {
  return element('a', { href: hrefOf('explain', base) + fragmentOf(line), textContent: '逐段解释这一行' });
}

function nothingFound(query: string, withTexts: boolean): string {
  const shown = query.length > 60 ? `${query.slice(0, 60)}…` : query;
  return withTexts
    ? `没有找到“${shown}”。换个说法，或从命令索引找。`
    : `没有找到“${shown}”：正文没有载入，只搜了名称。请检查网络后重试，或从命令索引找。`;
}
