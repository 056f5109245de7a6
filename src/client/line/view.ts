import { hrefOf } from '../../core/address.ts';
import type { Explanation, Finding, FindingKind, Part } from '../../explanation/explanation.ts';
import { base } from '../base.ts';
import { element } from '../search/element.ts';
import { fragmentOf } from './fragment.ts';

/** Rows that are drawn; a line of more parts is a pasted file. */
const most = 300;
/** Letters of a part or a line that are shown. */
const longest = 240;

const kindNames: Readonly<Record<FindingKind, string>> = { wrong: '写错', conflict: '冲突', risk: '风险', old: '旧写法', hint: '留意' };

/** Draws an explanation: what to look out for, the line, then its parts one by one. */
export function draw({ parts, findings }: Explanation): HTMLElement[] {
  const told = parts.filter(({ says }) => says !== '');
  if (told.length === 0) return [];
  const line = element('pre', { className: 'line-parts', tabIndex: 0 }, ...parts.slice(0, most * 3).map(spanOf));
  line.setAttribute('aria-label', '这一行');
  line.setAttribute('role', 'region');
  const list = element('ul', { className: 'parts' }, ...told.slice(0, most).map(rowOf));
  const rest = told.length > most ? [element('p', { className: 'quiet', textContent: `共${told.length}段，只列出前${most}段。` })] : [];
  const heads =
    findings.length > 0
      ? [element('h2', { textContent: '要留意的' }), element('ul', { className: 'findings' }, ...findings.map(findingOf))]
      : [];
  return [...heads, element('h2', { textContent: '逐段解释' }), line, list, ...rest];
}

function spanOf({ kind, text }: Part): HTMLElement {
  return element('span', { className: `part-${kind}`, textContent: text });
}

function rowOf({ kind, text, says, id }: Part): HTMLElement {
  return element(
    'li',
    {},
    linked(element('code', { className: `part-${kind}`, textContent: shortened(text) }), id),
    element('span', {}, ...inline(says)),
  );
}

function findingOf({ kind, text, says, id, better }: Finding): HTMLElement {
  const item = element('li', { className: `finding-${kind}` }, element('strong', { className: 'tag', textContent: kindNames[kind] }));
  if (text.trim() !== '') item.append(' ', linked(element('code', { textContent: shortened(text) }), id));
  item.append(element('p', {}, ...inline(says)));
  if (better === undefined) return item;
  const link = element('a', { href: fragmentOf(better) }, element('code', { textContent: shortened(better) }));
  item.append(element('p', { className: 'better' }, '改成：', link));
  return item;
}

function linked(code: HTMLElement, id: string | undefined): HTMLElement {
  return id === undefined ? code : element('a', { href: hrefOf(id, base) }, code);
}

/** Text with its code spans in backticks. */
function inline(text: string): (Node | string)[] {
  return text.split('`').map((piece, i) => (i % 2 === 1 ? element('code', { textContent: piece }) : piece));
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
