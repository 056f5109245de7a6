import { expect, test } from 'vitest';
import { aliasRedirects, commandSpellings, linksOf } from '../catalog/index.ts';
import { pageOf, urlBelowBase } from '../core/index.ts';
import { commandFiles } from './formats.ts';
import { realCatalog, realCommands } from './testing/real-catalog.ts';

const files = realCommands.flatMap(({ command }) => commandFiles(command.path)).map(({ address }) => address);

test('every file has an address of its own', () => {
  expect(files).toHaveLength(5 * realCommands.length);
  expect(new Set(files).size).toBe(files.length);
});

test('no file lies where a page or a redirect has its folder', () => {
  const pages = [...linksOf(realCatalog).map(({ id }) => id), ...aliasRedirects(realCatalog).map(({ from }) => from)];
  const folders = new Set(pages.map((id) => urlBelowBase(pageOf(id))));
  expect(files.filter((file) => folders.has(`${file}/`))).toEqual([]);
  expect([...folders].filter((folder) => /^(?:tldr|man)\//.test(folder))).toEqual([]);
});

test('the files beside the pages answer to every spelling, and none stands for two commands', () => {
  const spellings = commandSpellings(realCatalog);
  const paths = spellings.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(spellings.filter(({ entry }) => entry.command.path === 'container rm').map(({ path }) => path)).toEqual([
    'container rm',
    'container remove',
    'rm',
  ]);
  const folders = new Set(realCommands.map(({ id }) => `${id}/`));
  expect(paths.map((path) => `commands/${path.replaceAll(' ', '/')}.txt/`).filter((file) => folders.has(file))).toEqual([]);
});

test('a command by its path', () => {
  expect(commandFiles('container rm').map(({ address }) => address)).toEqual([
    'commands/container/rm.txt',
    'commands/container/rm.md',
    'commands/container/rm.json',
    'tldr/docker-container-rm.md',
    'man/docker-container-rm.1',
  ]);
});
