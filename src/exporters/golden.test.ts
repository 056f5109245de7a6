import { expect, test } from 'vitest';
import { commandJson } from './json/command-json.ts';
import { manPage } from './man/man-page.ts';
import { commandMarkdown } from './markdown/command-markdown.ts';
import { realCatalog, realCommand } from './testing/real-catalog.ts';
import { commandText } from './text/command-text.ts';
import { tldrPage } from './tldr/tldr-page.ts';

const formats = { txt: commandText, md: commandMarkdown, json: commandJson, 'tldr.md': tldrPage, 1: manPage } as const;

// Whoever edits the words of these commands reads what becomes of them, and runs vitest with --update.
test.each([
  ['container rm', ['txt', 'md', 'json', 'tldr.md', '1']],
  ['container run', ['txt', 'tldr.md', '1']],
  ['container', ['txt', 'md', 'json', 'tldr.md', '1']],
  ['compose up', ['txt', 'md', 'tldr.md', '1']],
] satisfies [string, (keyof typeof formats | '1')[]][])('docker %s', async (path, names) => {
  for (const name of names) {
    const file = `fixtures/docker-${path.replaceAll(' ', '-')}.${name}`;
    await expect(formats[name](realCatalog, realCommand(path))).toMatchFileSnapshot(file);
  }
});
