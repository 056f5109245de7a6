import {
  defineMdastPlugin,
  type MdastNode,
  type MdastPluginDefinition,
  type MdastVisitorContext,
  type PluginFactoryContext,
} from 'satteri';
import { chapterStructure, isAccidentalDirective, plainText, sampleAddress, type Samples, withSample } from '../catalog/index.ts';
import { fileHrefOf, hrefOf } from '../core/index.ts';
import { type CommandTree, parseCommandLines } from '../docker/index.ts';
import { addressOf } from './command-address.ts';
import { blockComponent, inlineComponent } from './jsx.ts';

/** What a chapter's Markdown is turned with. */
export interface ChapterPluginOptions {
  /** Base path of the site, for links. */
  base: string;
  tree: CommandTree;
  /** Reads the files that code blocks show; asked once a chapter, so that a changed file shows when its chapter is read again. */
  readSamples: () => Samples;
}

/**
 * Turns what authors write into the components that pages pass in (see components/book): directives, code blocks, links by
 * id, and `docker …` code spans. Numbers of figures, tables and citations are counted here, in order of appearance.
 */
export function chapterPlugin(options: ChapterPluginOptions): (context: PluginFactoryContext) => MdastPluginDefinition {
  return ({ source }) => {
    const structure = chapterStructure(source);
    const figures = structure.figures.map((mention) => mention.value);
    const citations = [...new Set(structure.citations.map((mention) => mention.value))];
    const samples = options.readSamples();
    let tables = 0;
    return defineMdastPlugin({
      name: 'book-chapter',
      textDirective(node, context) {
        // A label becomes plain text.
        if (isInside(node, context, isLabel)) return;
        const label = node.children.map(plainText).join('');
        if (node.name === 'term') context.replaceNode(node, inlineComponent('Term', { id: node.attributes?.['id'] ?? '' }, node.children));
        else if (node.name === 'cite') {
          context.replaceNode(
            node,
            inlineComponent('Cite', {
              numbers: label
                .split(/\s+/)
                .map((key) => citations.indexOf(key) + 1)
                .join(' '),
            }),
          );
        } else if (node.name === 'fig')
          context.replaceNode(node, inlineComponent('FigureReference', { slug: label, number: figures.indexOf(label) + 1 }));
        else if (isAccidentalDirective(node)) context.replaceNode(node, { type: 'text', value: `:${node.name}` });
      },
      leafDirective(node, context) {
        const slug = node.attributes?.['id'] ?? '';
        if (node.name === 'figure') context.replaceNode(node, blockComponent('BookFigure', { slug, number: figures.indexOf(slug) + 1 }));
        if (node.name === 'model') context.replaceNode(node, blockComponent('ModelLink', { slug }));
        if (node.name === 'erratum') context.replaceNode(node, blockComponent('ErratumNote', { slug }));
      },
      containerDirective(node, context) {
        const label = node.children.find(isLabel);
        const title = label ? plainText(label) : '';
        const body = node.children.filter((child) => child !== label);
        if (node.name === 'table') {
          tables += 1;
          context.replaceNode(
            node,
            blockComponent('CaptionedTable', { id: node.attributes?.['id'] ?? '', caption: title, number: tables }, body),
          );
        } else context.replaceNode(node, blockComponent('Aside', { kind: node.name, title }, body));
      },
      code(node, context) {
        const { meta, value } = withSample({ meta: node.meta ?? '', value: node.value }, samples);
        context.replaceNode(node, blockComponent('CodeBlock', { language: node.lang ?? 'text', meta, code: value }));
      },
      link(node, context) {
        if (
          /^(chapters|commands|figures|models|timeline|glossary|cheatsheet|tasks|troubleshooting|references|search|explain|indexes)(?:[/#]|$)/.test(
            node.url,
          )
        ) {
          context.setProperty(node, 'url', hrefOf(node.url, options.base));
        }
        if (node.url.startsWith('samples/')) context.setProperty(node, 'url', fileHrefOf(sampleAddress(node.url), options.base));
      },
      inlineCode(node, context) {
        if (!node.value.startsWith('docker') || isInside(node, context, (parent) => isLink(parent) || isLabel(parent))) return;
        const address = addressOf(parseCommandLines(node.value, options.tree)[0]);
        if (address !== undefined) {
          context.replaceNode(
            node,
            inlineComponent('CommandCode', { href: hrefOf(address, options.base) }, [{ type: 'text', value: node.value }]),
          );
        }
      },
    });
  };
}

function isInside(node: MdastNode, context: MdastVisitorContext, test: (parent: MdastNode) => boolean): boolean {
  const parent = context.parent(node);
  return parent !== undefined && (test(parent) || isInside(parent, context, test));
}

/** What becomes a link, and hence holds no other. */
function isLink(node: MdastNode): boolean {
  return node.type === 'link' || node.type === 'textDirective';
}

function isLabel(node: MdastNode): boolean {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data && node.data.directiveLabel === true;
}
