import { idOfHref } from '../../core/address.ts';
import { kindName } from '../../core/kinds.ts';
import { base } from '../base.ts';
import { button, element, labelled } from './element.ts';
import type { PickableLink } from './links.ts';

/** Rows that are shown at once: who needs more types a word. */
const most = 40;

/** The filterable list of everything in the book. `add` is told what was chosen, `titleOf` names a section with its chapter. */
export function picker(links: ReadonlyMap<string, PickableLink>, add: (id: string) => void, titleOf: (id: string) => string): HTMLElement {
  const field = element('input', { type: 'search', autocomplete: 'off', placeholder: '词、命令，或粘贴本书的网址' });
  const kinds = element('select');
  const all = [...links.values()];
  kinds.append(new Option('全部', ''), ...[...new Set(all.map(({ kind }) => kind))].map((kind) => new Option(kindName(kind), kind)));
  const list = element('ul', { className: 'picker-list' });
  const rest = element('p', { className: 'quiet', role: 'status' });
  const show = () => {
    const found = search(all, field.value, kinds.value);
    list.replaceChildren(...found.slice(0, most).map((link) => row(link, titleOf(link.id), add)));
    rest.textContent = found.length === 0 ? '没有找到' : found.length > most ? `共${found.length}条，再输几个字` : `共${found.length}条`;
  };
  field.addEventListener('input', show);
  kinds.addEventListener('change', show);
  show();
  const fields = element('div', { className: 'course-fields' }, labelled('找', field), labelled('类型', kinds));
  return element('div', { className: 'picker' }, fields, list, rest);
}

function row(link: PickableLink, title: string, add: (id: string) => void): HTMLLIElement {
  const opened = element('a', { href: base + link.url, target: '_blank', textContent: title });
  opened.title = '在新窗口打开';
  const tag = element('span', { className: 'tag', textContent: kindName(link.kind) });
  return element(
    'li',
    {},
    tag,
    opened,
    button('加入', () => add(link.id), { label: `加入：${title}` }),
  );
}

/** What has every word, names that are or begin with the query first. A whole address finds what it leads to. */
function search(all: readonly PickableLink[], query: string, kind: string): PickableLink[] {
  const asked = query.trim().toLowerCase();
  const id = idOfAddress(asked);
  if (id !== undefined) return all.filter((link) => link.id === id);
  const words = asked.split(/\s+/).filter(Boolean);
  const found = all.filter((link) => (kind === '' || link.kind === kind) && words.every((word) => textOf(link).includes(word)));
  return asked === '' ? found : found.toSorted((a, b) => distance(a, asked) - distance(b, asked));
}

/** 0 for a thing of that name, 1 for one whose name begins so, 2 for the rest. */
function distance({ title, aliases = [] }: PickableLink, asked: string): number {
  const names = [title, ...aliases].map((name) => name.toLowerCase());
  if (names.includes(asked)) return 0;
  return names.some((name) => name.startsWith(asked)) ? 1 : 2;
}

function textOf({ id, title, aliases = [] }: PickableLink): string {
  return [title, id, ...aliases].join('\n').toLowerCase();
}

/** The id of an address of this book, on whatever host it is published. */
function idOfAddress(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { pathname, hash } = new URL(text);
  return idOfHref(pathname + hash, base);
}
