import { escapeHtml } from '../core/markup.ts';
import { type Citable, nameOf } from './citable.ts';

/** Makes the text that is copied. `today` is the day of access, `2026-11-24`. */
export type Format = (thing: Citable, today: string) => string;

const markdown: Format = (thing) =>
  `[${nameOf(thing).replace(/[\\[\]`*_<>]/g, '\\$&')}](${thing.url.replace(/[()]/g, encodeURIComponent)})`;

const html: Format = (thing) => `<a href="${escapeHtml(thing.url)}">${escapeHtml(nameOf(thing))}</a>`;

/** What AsciiDoc takes as markup, or replaces by a nicer character: `--`, `...`, `(C)` and apostrophes. */
const asciidocMarkup = /[&<>"'[\]`*_^~#+{}|\\]|-(?=-)|\.(?=\.)|\((?=(?:C|R|TM)\))/g;

/** The macro `link:` with a passthrough; what is markup in the name becomes character references. */
const asciidoc: Format = (thing) =>
  `link:++${thing.url}++[${nameOf(thing).replace(asciidocMarkup, (character) => `&#${character.charCodeAt(0)};`)}]`;

/** An anonymous reference, two underscores: a named one would clash when it is pasted twice. */
const restructuredText: Format = (thing) => `\`${nameOf(thing).replace(/[\\`<>*|]/g, '\\$&')} <${thing.url}>\`__`;

/**
 * 主要责任者. 题名[EB/OL]. （更新日期）[引用日期]. 获取和访问路径.
 * GB/T 7714—2025, 8.11, a page of a website. Where no person signs it, the site that speaks comes first, as in the example of the standard:
 * 高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://…. The edition of 2015 had `//` and the title of the whole behind
 * the part, and half-width brackets around the day.
 */
const gbt7714: Format = (thing, today) =>
  `${thing.book}. ${nameOf(thing)}[EB/OL]. ${thing.updated === undefined ? '' : `（${thing.updated}）`}[${today}]. ${thing.url}.`;

const bibtex: Format = (thing, today) =>
  [
    `@misc{${keyOf(thing.url)},`,
    `  title = {{${escapeTex(nameOf(thing))}}},`,
    `  booktitle = {{${escapeTex(thing.book)}}},`,
    ...(thing.updated === undefined ? [] : [`  year = {${thing.updated.slice(0, 4)}},`, `  date = {${thing.updated}},`]),
    `  howpublished = {\\url{${thing.url.replace(/[%#]/g, '\\$&')}}},`,
    `  url = {${thing.url}},`,
    `  urldate = {${today}},`,
    '  language = {chinese}',
    '}',
  ].join('\n');

/** Lines of RIS end in CR LF, and a record in an empty ER. */
const ris: Format = (thing, today) =>
  [
    ['TY', 'ELEC'],
    ['TI', nameOf(thing)],
    ['T2', thing.book],
    ...(thing.updated === undefined ? [] : [['DA', thing.updated.replaceAll('-', '/')]]),
    ['Y2', today.replaceAll('-', '/')],
    ['UR', thing.url],
    ['LA', 'zh-CN'],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\r\n');

const cslJson: Format = (thing, today) =>
  JSON.stringify(
    [
      {
        id: keyOf(thing.url),
        type: 'webpage',
        title: nameOf(thing),
        'container-title': thing.book,
        URL: thing.url,
        ...(thing.updated !== undefined && { issued: datePartsOf(thing.updated) }),
        accessed: datePartsOf(today),
        language: 'zh-CN',
      },
    ],
    undefined,
    2,
  );

/** The formats by what the reader calls them, in the order in which they are offered. */
export const formats: readonly { name: string; format: Format }[] = [
  { name: '网址', format: ({ url }) => url },
  { name: 'Markdown', format: markdown },
  { name: 'HTML', format: html },
  { name: 'AsciiDoc', format: asciidoc },
  { name: 'reStructuredText', format: restructuredText },
  { name: 'GB/T 7714—2025', format: gbt7714 },
  { name: 'BibTeX', format: bibtex },
  { name: 'RIS', format: ris },
  { name: 'CSL-JSON', format: cslJson },
];

/** Two hyphens would be one dash to TeX: `--force`. */
function escapeTex(text: string): string {
  return text
    .replaceAll('\\', '\\textbackslash ')
    .replace(/[&%$#_{}]/g, '\\$&')
    .replaceAll(/-(?=-)/g, '-{}')
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ');
}

/**
 * `https://…/chapters/namespaces/#clone` → `chapters-namespaces:clone`: a key that every program takes. The colon keeps the option
 * `swarm/join#token` apart from the command `swarm/join-token`.
 */
function keyOf(url: string): string {
  const { pathname, hash } = new URL(url);
  const [page, part] = [pathname, hash].map((text) =>
    text
      .split(/[^A-Za-z0-9]+/)
      .filter(Boolean)
      .join('-'),
  );
  return `${page || 'docker-notes'}${part ? `:${part}` : ''}`;
}

function datePartsOf(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
