import type { SearchResult } from './engine.ts';

const kindNames: Readonly<Record<string, string>> = {
  chapter: '章',
  section: '节',
  command: '命令',
  group: '命令组',
  flag: '选项',
  event: '事件',
  term: '术语',
  figure: '图',
  model: '模型',
  message: '报错',
  page: '页',
};

/** Draws results as a list of links, in their order; each carries the id of its thing in `data-id`. */
export function resultList(results: readonly SearchResult[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'results';
  for (const [i, result] of results.entries()) {
    const link = element('a', { href: result.url });
    link.dataset['id'] = result.id;
    link.id = `result-${i}`;
    const title = element('span', {
      className: `result-title ${['command', 'group', 'flag'].includes(result.kind) ? 'mono' : ''}`,
      textContent: result.title,
    });
    const tag = element('span', { className: 'tag', textContent: kindNames[result.kind] ?? '' });
    const head = element('span', { className: 'result-head' });
    head.append(title, tag);
    link.append(head);
    const below = [result.kind === 'section' ? result.parent : '', result.summary].filter(Boolean).join(' · ');
    if (below !== '') link.append(element('span', { className: 'result-summary', textContent: below }));
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
