import { mdxToMdast, type MdastNode } from 'satteri';
import {
  type Catalog,
  type CatalogChapter,
  isAccidentalDirective,
  markdownFeatures,
  parseCodeMeta,
  plainText,
  verdictNames,
  withSample,
} from '../../catalog/index.ts';
import { wholeAddressOf } from '../../core/index.ts';
import { prose } from './command-markdown.ts';

/**
 * A chapter as CommonMark with tables: the text of the page and nothing else, no directive, no HTML, every address absolute, so that
 * wikis and assistants can quote it and name where it comes from.
 */
export function chapterMarkdown(catalog: Catalog, chapter: CatalogChapter): string {
  const { data, citations } = chapter;
  const writer = new ChapterWriter(catalog, chapter);
  const blocks = [
    `# ${prose(data.title)}`,
    prose(data.lead),
    writer.addressOf(chapter.id),
    writer.body(),
    ...(data.quiz.length > 0 ? ['## 自测', ...data.quiz.map(quizBlock)] : []),
    ...(citations.length > 0 ? ['## 来源', citations.map((key, i) => `${i + 1}. ${sourceOf(catalog, key)}`).join('\n')] : []),
  ];
  return `${blocks.map((block) => block.trim()).join('\n\n')}\n`;
}

/** Turns the source of a chapter by replacing what only the book's engine understands; what lies between is kept as written. */
class ChapterWriter {
  private readonly catalog: Catalog;
  private readonly chapter: CatalogChapter;
  private readonly source: string;
  private readonly figures: string[];
  private tables = 0;

  constructor(catalog: Catalog, chapter: CatalogChapter) {
    this.catalog = catalog;
    this.chapter = chapter;
    this.source = chapter.source.replace(/^---\n[\s\S]*?\n---\n/, '');
    this.figures = chapter.structure.figures.map(({ value }) => value);
  }

  addressOf(id: string): string {
    return wholeAddressOf(id, this.catalog.config);
  }

  body(): string {
    const tree = mdxToMdast(this.source, { features: markdownFeatures, position: true });
    return this.write('children' in tree ? tree.children : [], 0, this.source.length);
  }

  /** The source from `start` to `end` with the nodes in it turned. */
  private write(nodes: readonly MdastNode[], start: number, end: number): string {
    let text = '';
    let at = start;
    for (const node of nodes) {
      const [from, to] = [node.position?.start.offset ?? at, node.position?.end.offset ?? at];
      text += this.source.slice(at, from) + this.turn(node, from, to);
      at = to;
    }
    return text + this.source.slice(at, end);
  }

  private turn(node: MdastNode, from: number, to: number): string {
    if (node.type === 'heading') return this.inner(node, from, to).replace(/\s*\{#[\w-]+\}\s*$/, '');
    if (node.type === 'code') return this.codeBlock(node.lang ?? 'text', node.meta ?? '', node.value);
    if (node.type === 'textDirective') return this.inlineDirective(node);
    if (node.type === 'leafDirective') return this.leafDirective(node.name, node.attributes?.['id'] ?? '');
    if (node.type === 'containerDirective') return this.containerDirective(node);
    if (node.type === 'link' && !/^https?:/.test(node.url))
      return `[${node.children.map(plainText).join('')}](${this.addressOf(node.url)})`;
    return this.inner(node, from, to);
  }

  private inner(node: MdastNode, from: number, to: number): string {
    return 'children' in node ? this.write(node.children, from, to) : this.source.slice(from, to);
  }

  private inlineDirective(node: MdastNode & { type: 'textDirective' }): string {
    const label = node.children.map(plainText).join('');
    if (node.name === 'cite')
      return `[${label
        .split(/\s+/)
        .map((key) => this.chapter.citations.indexOf(key) + 1)
        .join('、')}]`;
    if (node.name === 'fig') return `图${this.figures.indexOf(label) + 1}`;
    return isAccidentalDirective(node) ? `:${node.name}` : label;
  }

  private leafDirective(name: string, id: string): string {
    const figure = this.catalog.figures.get(id);
    if (name === 'figure' && figure)
      return `![${prose(figure.data.alt)}](${this.addressOf(figure.id)})\n\n图${this.figures.indexOf(id) + 1} ${prose(figure.data.title)}：${prose(figure.data.caption)}`;
    const model = this.catalog.models.get(id);
    if (name === 'model' && model) return `[动手试：${prose(model.data.title)}](${this.addressOf(model.id)}) ${prose(model.data.summary)}`;
    const erratum = this.catalog.errata.get(id);
    if (!erratum) return '';
    return `> **勘误**（笔记第${erratum.lines.join('、')}行 · ${verdictNames[erratum.verdict]}）\n>\n> 笔记：${prose(erratum.says)}\n>\n> 今按：${prose(erratum.holds)}`;
  }

  private containerDirective(node: MdastNode & { type: 'containerDirective' }): string {
    const isLabel = (child: MdastNode) => child.data !== undefined && 'directiveLabel' in child.data;
    const label = node.children.find(isLabel);
    const body = node.children.filter((child) => child !== label);
    const from = body[0]?.position?.start.offset ?? 0;
    const text = this.write(body, from, body.at(-1)?.position?.end.offset ?? from);
    const title = label ? plainText(label) : '';
    if (node.name === 'table') {
      this.tables += 1;
      return `表${this.tables} ${prose(title)}\n\n${text}`;
    }
    const name = { note: '说明', warning: '注意', opinion: '看法' }[node.name] ?? node.name;
    return [`**${name}**${title === '' ? '' : ` ${prose(title)}`}`, '', ...text.split('\n')]
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
  }

  private codeBlock(language: string, written: string, body: string): string {
    const { value, meta } = withSample({ meta: written, value: body }, this.catalog.samples);
    const { title, ran, why } = parseCodeMeta(meta);
    const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    const origin = ran === 'no' ? `未实测${why === undefined ? '' : `：${prose(why)}`}` : ran && this.catalog.environments[ran]?.label;
    return [
      ...(title === undefined ? [] : [`${prose(title)}：`, '']),
      `${fence}${language}\n${value}\n${fence}`,
      ...(origin ? ['', prose(origin)] : []),
    ].join('\n');
  }
}

function quizBlock({ question, options }: CatalogChapter['data']['quiz'][number], i: number): string {
  return [
    `${i + 1}. ${prose(question)}`,
    ...options.map(({ text, reason, correct }) => `   - ${prose(text)}：${correct ? '对。' : '不对。'}${prose(reason)}`),
  ].join('\n');
}

function sourceOf({ references }: Catalog, key: string): string {
  const reference = references.get(key);
  if (!reference) return key;
  const details = [reference.publisher, reference.version, reference.date].filter(Boolean).join('，');
  return `[${prose(reference.title)}](${reference.url})${details === '' ? '' : `，${prose(details)}`}`;
}
