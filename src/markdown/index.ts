export { addressOf } from './command-address.ts';
export { chapterPlugin, type ChapterPluginOptions } from './chapter-plugin.ts';
export { codeLanguages, highlight } from './highlight.ts';
