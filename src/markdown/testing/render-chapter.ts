import { evaluate } from 'satteri';
import { markdownFeatures, readSamples } from '../../catalog/index.ts';
import { realTree } from '../../docker/testing/real-tree.ts';
import { chapterPlugin } from '../chapter-plugin.ts';

const names = ['Aside', 'BookFigure', 'CaptionedTable', 'Cite', 'CodeBlock', 'CommandCode', 'ErratumNote', 'FigureReference', 'Term'];
const components = Object.fromEntries(names.map((name) => [name, name]));

/** Turns a chapter the way the site does, with base `/x/`, and writes the components as tags instead of what they become. */
export async function renderChapter(source: string): Promise<string> {
  const module = await evaluate(source, {
    features: markdownFeatures,
    mdastPlugins: [chapterPlugin({ base: '/x/', tree: realTree, readSamples: () => readSamples(import.meta.dirname) })],
    Fragment: '',
    jsx: element,
    jsxs: element,
  });
  const content = module['default'];
  if (typeof content !== 'function') throw new Error('The chapter has no content.');
  return String(content({ components }));
}

/** A JSX runtime that writes tags; it shows text as it is, since nothing here is sent to a browser. */
function element(tag: unknown, properties: unknown): string {
  const { children, ...attributes }: Record<string, unknown> = { ...(typeof properties === 'object' && properties) };
  const inner = [children]
    .flat()
    .map((child) => (typeof child === 'string' ? child : ''))
    .join('');
  if (typeof tag === 'function') return String(tag({ ...attributes, children: inner }));
  if (tag === '') return inner;
  const opening = [String(tag), ...Object.entries(attributes).map(([name, value]) => `${name}=${JSON.stringify(value)}`)].join(' ');
  return inner === '' ? `<${opening}/>` : `<${opening}>${inner}</${String(tag)}>`;
}
