import { mdxToMdast, type MdastNode } from 'satteri';
import { directiveNames, isAccidentalDirective } from './directives.ts';
import { markdownFeatures } from './markdown-features.ts';
import { type NestedLink, nestedLinks, type UnclosedDirective, unclosedDirectives } from './markup-faults.ts';
import type { SamplePlace } from './samples.ts';

/** A heading with everything up to the next one. */
export interface Section {
  /** Written id of the heading; undefined where the author forgot it. */
  id: string | undefined;
  depth: number;
  title: string;
  line: number;
  /** Prose below the heading, without code blocks. */
  text: string;
  /** First sentence below the heading. */
  summary: string | undefined;
}

export interface CodeBlock {
  language: string;
  meta: string;
  value: string;
  /** Line of the opening fence. */
  line: number;
  /** Id of the section it stands in. */
  section: string | undefined;
  /** Where the text comes from, if the chapter does not hold it itself. */
  sample?: SamplePlace;
}

/** Something named in the text, with its place. */
export interface Mention {
  value: string;
  line: number;
}

/** What a chapter is made of, read from its syntax tree; lines count from 1 in the source that was given. */
export interface ChapterStructure {
  sections: Section[];
  code: CodeBlock[];
  inlineCode: Mention[];
  /** Slugs in order of appearance. */
  figures: Mention[];
  /** Figures that the text refers to. */
  figureReferences: Mention[];
  /** Models by slug. */
  models: Mention[];
  errata: Mention[];
  terms: Mention[];
  /** Reference keys in order of appearance, repeated as often as cited. */
  citations: Mention[];
  /** Targets of links as written. */
  links: Mention[];
  /** Captioned tables that carry an id. */
  tables: (Mention & { caption: string })[];
  /** Runs of prose, for checks of wording. */
  prose: Mention[];
  /** Directives by name that the engine does not know and that carry content. */
  unknownDirectives: Mention[];
  unclosedDirectives: UnclosedDirective[];
  nestedLinks: NestedLink[];
  /** Things that only JSX or HTML could make. */
  foreign: Mention[];
  /** Images by their address, each with its text alternative. */
  images: (Mention & { alternative: string })[];
}

/** Reads the structure of a chapter. `source` is the MDX file with or without its frontmatter. */
export function chapterStructure(source: string): ChapterStructure {
  const tree = mdxToMdast(source, { features: markdownFeatures, position: true });
  const structure: ChapterStructure = {
    sections: [],
    code: [],
    inlineCode: [],
    figures: [],
    figureReferences: [],
    models: [],
    errata: [],
    terms: [],
    citations: [],
    links: [],
    tables: [],
    prose: [],
    unknownDirectives: [],
    unclosedDirectives: unclosedDirectives(tree, source.split('\n')),
    nestedLinks: nestedLinks(tree),
    foreign: [],
    images: [],
  };
  visit(tree, structure);
  return structure;
}

/** The text that a reader sees of a node, code spans included, footnote-like citations left out. */
export function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'textDirective' && node.name !== 'term') return isAccidentalDirective(node) ? `:${node.name}` : '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function visit(node: MdastNode, structure: ChapterStructure): void {
  const line = node.position?.start.line ?? 1;
  const section = structure.sections.at(-1);
  switch (node.type) {
    case 'heading':
      structure.sections.push({ id: headingId(node), depth: node.depth, title: plainText(node), line, text: '', summary: undefined });
      break;
    case 'paragraph':
      if (section) addProse(section, plainText(node));
      break;
    case 'tableCell':
      if (section) section.text += `${plainText(node)} `;
      break;
    case 'code':
      structure.code.push({ language: node.lang ?? '', meta: node.meta ?? '', value: node.value, line, section: section?.id });
      break;
    case 'inlineCode':
      structure.inlineCode.push({ value: node.value, line });
      break;
    case 'link':
      structure.links.push({ value: node.url, line });
      break;
    case 'image':
      structure.images.push({ value: node.url, alternative: node.alt ?? '', line });
      break;
    case 'textDirective':
    case 'leafDirective':
    case 'containerDirective':
      visitDirective(node, line, structure);
      break;
    // The site would not turn the address of a definition, and would write English around a footnote.
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      structure.foreign.push({ value: 'name' in node && node.name ? `<${node.name}>` : node.type, line });
      break;
    default:
  }
  if (!('children' in node)) return;
  addRuns(node.children, structure.prose);
  for (const child of node.children) visit(child, structure);
}

/** Adds the runs of text among siblings. What the parser took for a directive by accident, `:latest`, does not cut them. */
function addRuns(nodes: readonly MdastNode[], prose: Mention[]): void {
  const own: readonly string[] = directiveNames.textDirective;
  let run: Mention | undefined;
  for (const node of nodes) {
    const isAccident = node.type === 'textDirective' && !own.includes(node.name) && isAccidentalDirective(node);
    const text = isAccident ? `:${node.name}` : node.type === 'text' ? node.value : undefined;
    if (text === undefined) run = undefined;
    else if (run) run.value += text;
    else {
      run = { value: text, line: node.position?.start.line ?? 1 };
      prose.push(run);
    }
  }
}

function visitDirective(
  node: MdastNode & { type: 'textDirective' | 'leafDirective' | 'containerDirective' },
  line: number,
  structure: ChapterStructure,
): void {
  const known: readonly string[] = directiveNames[node.type];
  if (!known.includes(node.name)) {
    if (!isAccidentalDirective(node) || node.type !== 'textDirective') structure.unknownDirectives.push({ value: node.name, line });
    return;
  }
  const id = node.attributes?.['id'] ?? '';
  const label = node.children.map(plainText).join('');
  if (node.name === 'term') structure.terms.push({ value: id, line });
  if (node.name === 'cite') for (const key of label.split(/\s+/)) structure.citations.push({ value: key, line });
  if (node.name === 'fig') structure.figureReferences.push({ value: label, line });
  if (node.name === 'figure') structure.figures.push({ value: id, line });
  if (node.name === 'model') structure.models.push({ value: id, line });
  if (node.name === 'erratum') structure.errata.push({ value: id, line });
  if (node.name === 'table' && id !== '') structure.tables.push({ value: id, line, caption: labelOf(node) });
}

/** The text between the brackets of `:::table[…]`. */
function labelOf(node: { children: readonly MdastNode[] }): string {
  const label = node.children.find((child) => child.type === 'paragraph' && child.data !== undefined && 'directiveLabel' in child.data);
  return label ? plainText(label) : '';
}

function headingId(node: MdastNode & { type: 'heading' }): string | undefined {
  const properties: unknown = node.data && 'hProperties' in node.data ? node.data.hProperties : undefined;
  const id = typeof properties === 'object' && properties !== null && 'id' in properties ? properties.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function addProse(section: Section, text: string): void {
  section.text += `${text}\n`;
  section.summary ??= /^[^。？；]{4,90}[。？]/.exec(text.trim())?.[0];
}
