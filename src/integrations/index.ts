export { readBookConfig } from '../catalog/index.ts';
export { afterBuild } from './after-build.ts';
export { cacheFolder } from './cache-folder.ts';
export { chapterMarkdown } from './chapter-markdown.ts';
export { plainImport, withoutDirectiveNoise } from './bundler.ts';
