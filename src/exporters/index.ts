export { commandJsonSchema } from './command-schema.ts';
export { commandFileName, commandFiles } from './formats.ts';
export { commandJson } from './json/command-json.ts';
export { llmsText } from './llms.ts';
export { manPage } from './man/man-page.ts';
export { chapterMarkdown } from './markdown/chapter-markdown.ts';
export { commandMarkdown } from './markdown/command-markdown.ts';
export { commandText } from './text/command-text.ts';
export { tldrPage } from './tldr/tldr-page.ts';
