import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { idOfHref, wholeAddressOf } from '../../core/index.ts';
import { type BookExports, builtFiles, leadsOn, readersPages } from '../book-exports.ts';
import { attribute, type Element, elementsIn, type Node } from '../html.ts';
import { nodesIn, pandocTree, textOf } from '../pandoc.ts';
import { programs } from '../programs.ts';
import { unserved } from '../served-files.ts';
import { type Piece, validation } from '../validation.ts';

/** What the head of a page says to programs. */
function faultsOfHead({ name, content }: Piece, book: BookExports): string[] {
  const elements = elementsIn(parse(content));
  const meta = (property: string) =>
    attribute(
      elements.find((element) => attribute(element, 'property') === property),
      'content',
    ) ?? '';
  const links = (rel: string) => elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel);
  const hrefs = (rel: string) => links(rel).map((link) => attribute(link, 'href') ?? '');
  const { site, base } = book.catalog.config;
  const [canonical = '', ...more] = hrefs('canonical');
  const id = name.replace(/\/?index\.html$/, '');
  return [
    ...(meta('og:title') === '' ? [`${name}: no og:title`] : []),
    ...(meta('og:description') === '' ? [`${name}: no og:description`] : []),
    ...(more.length === 0 && canonical.startsWith(site) && idOfHref(canonical.slice(site.length), base) === id
      ? []
      : [`${name}: canonical is ${canonical}`]),
    ...unserved(
      name,
      ['alternate', 'search', 'icon', 'stylesheet'].flatMap(hrefs).map((href) => new URL(href, site).href),
      book,
    ),
  ];
}

/** What stands on a page and is no text of it: where it is, what it offers, what is inside drawings. */
const furniture = ['kicker', 'aside-title', 'quiet', 'ran', 'wish'];
const blocks = new Set(['p', 'h1', 'h3', 'td', 'th', 'pre']);

/** Without spaces, numbers of sources, and the prompts that a page draws. */
const bare = (text: string) => text.replaceAll(/^[$#>] /gm, '').replaceAll(/\[\d+(?:、\d+)*\]|\s/g, '');
const partsOf = (text: string) =>
  bare(text)
    .split(/[，。；：？！、（）“”]+/)
    .filter((part) => part !== '');

function pageText(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && ['script', 'style', 'sup'].includes(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(pageText).join('') : '';
}

/** The texts of a Markdown file, a block each; of the sources only their names, since pages leave the publishers to 参考与勘误. */
function mirrorTexts(markdown: string): string[] {
  const [text = '', sources = ''] = markdown.split('\n## 来源\n');
  const blocksOf = (part: string) => nodesIn(pandocTree(part, 'commonmark+pipe_tables'));
  return [
    ...blocksOf(text).flatMap(({ t, c }) => {
      if (t === 'CodeBlock') return Array.isArray(c) ? String(c[1]).split('\n') : [];
      if (t === 'Header') return Array.isArray(c) ? [textOf(c[2])] : [];
      return t === 'Para' || t === 'Plain' ? [textOf(c)] : [];
    }),
    ...blocksOf(sources).flatMap(({ t, c }) => (t === 'Link' && Array.isArray(c) ? [textOf(c[1])] : [])),
  ];
}

/** The page beside a mirror; for another name of a command, the page that it leads to. */
function pageOfMirror(name: string, book: BookExports): string {
  const html = readFileSync(join(book.folder, name.replace(/md$/, 'html')), 'utf8');
  const leadsTo = leadsOn(html) ? /rel="canonical" href="([^"]*)"/.exec(html)?.[1] : undefined;
  if (leadsTo === undefined) return html;
  const home = wholeAddressOf('', book.catalog.config);
  return readFileSync(join(book.folder, leadsTo.slice(home.length), 'index.html'), 'utf8');
}

/** Every part of a mirror stands on its page; of a chapter, every part of the page stands in the mirror. */
function faultsOfMirror({ name, content }: Piece, book: BookExports): string[] {
  const main = elementsIn(parse(pageOfMirror(name, book))).find(({ tagName }) => tagName === 'main');
  const onPage = main ? bare(pageText(main)) : '';
  const mirror = mirrorTexts(content);
  const inMirror = bare(mirror.join('\n'));
  // Its own address is the first thing that a mirror says; a list of subcommands names them without "docker".
  const missing = mirror
    .flatMap(partsOf)
    .filter((part) => !part.startsWith('https') && !onPage.includes(part) && !onPage.includes(part.replace(/^docker/, '')));
  const paragraphs =
    main && name.startsWith('chapters/') ? elementsIn(main).filter((element) => blocks.has(element.tagName) && !isFurniture(element)) : [];
  const lost = paragraphs.flatMap((element) => partsOf(pageText(element))).filter((part) => !inMirror.includes(part.replace(/#$/, '')));
  return [...missing.map((part) => `${name}: the page does not say ${part}`), ...lost.map((part) => `${name}: it does not say ${part}`)];
}

function isFurniture(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  const { parentNode } = element;
  return (
    element.tagName === 'nav' ||
    classes.some((it) => furniture.includes(it)) ||
    (!!parentNode && 'tagName' in parentNode && isFurniture(parentNode))
  );
}

export const pages = [
  validation({
    format: 'pages: Open Graph, canonical and alternate links',
    validator: 'parse5 finds all of them on every page, and every file that they name is served',
    packages: ['parse5'],
    pieces: readersPages,
    spoil: (text) => text.replace('og:description', 'og:descritpion'),
    faults: (pieces, _, book) => pieces.flatMap((piece) => faultsOfHead(piece, book)),
  }),
  validation({
    format: 'pages: Markdown mirrors',
    validator: 'pandoc and parse5 read the same text in it and on its page',
    programs: [programs.pandoc],
    packages: ['parse5'],
    pieces: (book) => builtFiles(book, /^(chapters|commands)\/.*\/index\.md$/),
    spoil: (text) => text.replace('。', '，再说一句。'),
    faults: (pieces, _, book) => pieces.flatMap((piece) => faultsOfMirror(piece, book)),
  }),
];
