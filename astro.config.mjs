import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { afterBuild, cacheFolder, chapterMarkdown, plainImport, readBookConfig, withoutDirectiveNoise } from './src/integrations/index.ts';

const book = readBookConfig();

export default defineConfig({
  site: book.site,
  base: book.base,
  outDir: process.env.BOOK_OUT ?? 'dist',
  cacheDir: cacheFolder(),
  trailingSlash: 'always',
  build: { format: 'directory' },
  // No client framework, no images to transform: nothing of Astro's runtime reaches the reader.
  markdown: chapterMarkdown(book),
  integrations: [mdx(), afterBuild(book)],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImport()],
    // Inlined scripts would need a hash each in the content security policy.
    build: { assetsInlineLimit: 0, modulePreload: false, rolldownOptions: { onwarn: withoutDirectiveNoise } },
  },
});
