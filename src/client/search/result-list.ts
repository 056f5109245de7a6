import { hrefOf } from '../../core/address.ts';
import { kindName } from '../../core/kinds.ts';
import type { SearchResult } from '../../search/engine/engine.ts';
import { base } from '../base.ts';
import { element } from './element.ts';

const code: ReadonlySet<string> = new Set(['command', 'group', 'flag']);

/**
 * The list of results: links in their order, each with the id of its thing in `data-id`. A row that is there already is left alone
 * when the list is drawn anew: laying out its text is most of what a keystroke costs.
 */
export class ResultList {
  readonly list: HTMLUListElement = element('ul', { className: 'results' });
  #rows = new Map<string, HTMLLIElement>();

  /** @param compared ids of two things that stand side by side where there is room */
  draw(results: readonly SearchResult[], compared: readonly string[] = []): void {
    const rows = new Map(
      results.map((result) => {
        const key = JSON.stringify({ ...result, score: result.score > 0 });
        return [key, this.#rows.get(key) ?? resultItem(result)];
      }),
    );
    for (const [key, row] of this.#rows) if (!rows.has(key)) row.remove();
    this.#rows = rows;
    this.list.classList.toggle('side-by-side', compared.length > 0);
    for (const row of rows.values()) row.classList.toggle('compared', compared.includes(row.querySelector('a')?.dataset['id'] ?? ''));
    for (const [i, row] of [...rows.values()].entries()) {
      const there = this.list.children[i];
      if (there !== row) this.list.insertBefore(row, there ?? null);
    }
  }
}

/** The line that Ctrl+Enter and the button copy: what fulfils the wish, or the command itself. */
export function lineToCopy({ kind, title, example }: SearchResult): string | undefined {
  return example?.run ?? (code.has(kind) ? title : undefined);
}

function resultItem(result: SearchResult): HTMLLIElement {
  const link = element('a', { href: addressOf(result) }, resultHead(result));
  link.dataset['id'] = result.id;
  if (result.inText) link.dataset['inText'] = result.inText.as;
  const below = [result.kind === 'section' ? result.parent : '', result.summary].filter(Boolean).join(' · ');
  if (below !== '') link.append(element('span', { className: 'result-summary', textContent: below }));
  const item = element('li', {}, link);
  if (result.example) item.append(exampleOf(result.example));
  return item;
}

/** The page is told what to mark; it takes that out of its address again. */
function addressOf({ id, inText }: SearchResult): string {
  const [page = '', fragment] = hrefOf(id, base).split('#');
  const marks = new URLSearchParams(inText?.marks.map((mark) => ['mark', mark])).toString();
  return [page, marks && `?${marks}`, fragment === undefined ? '' : `#${fragment}`].join('');
}

function resultHead({ title, kind, inText, score }: SearchResult): HTMLElement {
  // What is found by its name has nothing to excuse.
  const isLoose = inText?.as === 'words' && score === 0;
  return element(
    'span',
    { className: 'result-head' },
    element('span', { className: code.has(kind) ? 'result-title mono' : 'result-title', textContent: title }),
    ...(isLoose ? [element('span', { className: 'loose', textContent: '词不相连' })] : []),
    element('span', { className: 'tag', textContent: kindName(kind) }),
  );
}

/** The command of a wish, beside the link and not in it: it is there to be copied. */
function exampleOf({ wish, run, destructive }: NonNullable<SearchResult['example']>): HTMLElement {
  const copy = element('button', { type: 'button', textContent: '复制' });
  copy.dataset['copyLine'] = run;
  copy.setAttribute('aria-label', `复制命令：${wish}`);
  const line = element(
    'p',
    { className: 'result-example' },
    element('span', { textContent: wish }),
    element('code', { textContent: run }),
    copy,
  );
  if (destructive) line.append(element('strong', { className: 'tag destructive', textContent: '会丢数据' }));
  return line;
}
