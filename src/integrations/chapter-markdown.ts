import { satteri } from '@astrojs/markdown-satteri';
import { bookFolder, markdownFeatures, readDockerFacts, readSamples } from '../catalog/index.ts';
import { buildCommandTree } from '../docker/index.ts';
import { chapterPlugin } from '../markdown/index.ts';
import type { BookConfig } from '../schemas/index.ts';

/** The `markdown` part of the Astro configuration: how chapters are read. Highlighting is done by the CodeBlock component. */
export function chapterMarkdown(book: BookConfig) {
  const facts = readDockerFacts(bookFolder(), book.docker);
  const readAll = () => readSamples(bookFolder());
  const tree = buildCommandTree(facts.globalFlags, ...facts.commands);
  return {
    syntaxHighlight: false as const,
    processor: satteri({ features: markdownFeatures, mdastPlugins: [chapterPlugin({ base: book.base, tree, readSamples: readAll })] }),
  };
}
