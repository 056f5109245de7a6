import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrowIssues, folderIssues, mayImport } from './testing/arrow-rules.ts';
import { type Import, readImports } from './testing/read-imports.ts';

const files = [
  ...['src', 'e2e'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`)),
  'astro.config.mjs',
].map((file) => file.replaceAll('\\', '/'));
const imports = files.filter((file) => /\.(ts|mjs|astro|css)$/.test(file)).flatMap((file) => readImports(file, readFileSync(file, 'utf8')));

test('every import follows an arrow that is allowed', () => {
  expect(arrowIssues(imports)).toEqual([]);
});

test('no folder is a drawer', () => {
  expect(folderIssues(files)).toEqual([]);
});

test('the imports were really read', () => {
  const has = (file: string, specifier: string) => imports.some((it) => it.file === file && it.specifier === specifier);
  expect(has('src/catalog/catalog.ts', '../docker/index.ts')).toBe(true);
  expect(has('src/layouts/Page.astro', '../book/index.ts')).toBe(true);
  expect(has('src/layouts/Page.astro', '../client/main.ts')).toBe(true);
  expect(has('src/styles/index.css', './tokens.css')).toBe(true);
  expect(has('src/cli/main.mjs', './commands.ts')).toBe(true);
  expect(has('astro.config.mjs', './src/integrations/index.ts')).toBe(true);
});

test('the arrows point one way', () => {
  const heightOf = (folder: string, path: readonly string[] = []): number => {
    if (path.includes(folder)) throw new Error(`a circle: ${[...path, folder].join(' → ')}`);
    return 1 + Math.max(0, ...(mayImport[folder] ?? []).map((below) => heightOf(below, [...path, folder])));
  };
  expect(heightOf('core')).toBe(1);
  expect(Math.max(...Object.keys(mayImport).map((folder) => heightOf(folder)))).toBeGreaterThan(4);
});

test('CONTRIBUTING.md explains the same folders', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| ((?:`[a-z]+`(?:, )?)+) \|.*\|.*\|$/gm);
  const explained = [...rows].flatMap(([, names = '']) => [...names.matchAll(/`([a-z]+)`/g)].map(([, name = '']) => name));
  const folders = Object.keys(mayImport).filter((name) => !name.includes('.') && name !== 'e2e');
  expect(explained.filter((name) => name in mayImport).toSorted()).toEqual(folders.toSorted());
});

describe('an arrow that is not allowed is named with its place and what is allowed instead', () => {
  const at = (file: string, specifier: string, more: Partial<Import> = {}): Import => ({
    file,
    line: 3,
    specifier,
    kind: 'value',
    ...more,
  });

  test.each<[string, Import[], string[]]>([
    [
      'upwards',
      [at('src/docker/tree.ts', '../catalog/index.ts')],
      ['src/docker/tree.ts:3  docker → catalog is not allowed: docker may import core, schemas'],
    ],
    [
      'from the bottom',
      [at('src/core/a.ts', '../schemas/index.ts')],
      ['src/core/a.ts:3  core → schemas is not allowed: core may import nothing'],
    ],
    [
      'of types, too',
      [at('src/core/a.ts', '../schemas/index.ts', { kind: 'type' })],
      ['src/core/a.ts:3  core → schemas is not allowed: core may import nothing'],
    ],
    [
      'sideways',
      [at('src/permalinks/a.ts', '../docker/index.ts')],
      ['src/permalinks/a.ts:3  permalinks → docker is not allowed: permalinks may import core, schemas'],
    ],
    [
      'past the index',
      [at('src/catalog/a.ts', '../docker/shell-lexer.ts')],
      [
        'src/catalog/a.ts:3  catalog → src/docker/shell-lexer.ts is not allowed: import src/docker/index.ts, and export there what is needed',
      ],
    ],
    [
      'into the extraction of facts',
      [at('src/catalog/a.ts', '../docker/extract/index.ts')],
      [
        'src/catalog/a.ts:3  catalog → src/docker/extract/index.ts is not allowed: import src/docker/index.ts, and export there what is needed',
      ],
    ],
    [
      'from the command line to Astro',
      [at('src/cli/a.ts', '../integrations/index.ts')],
      [
        'src/cli/a.ts:3  cli → integrations is not allowed: cli may import core, schemas, docker, permalinks, catalog, markdown, courses, recorder, material, validation, checks, search, bench, browser',
      ],
    ],
    [
      'from the configuration',
      [at('astro.config.mjs', './src/catalog/index.ts')],
      ['astro.config.mjs:3  astro.config.mjs → catalog is not allowed: astro.config.mjs may import integrations'],
    ],
    [
      'from the browser tests',
      [at('e2e/specs/a.ts', '../../src/catalog/index.ts')],
      ['e2e/specs/a.ts:3  e2e → catalog is not allowed: e2e may import browser, bench'],
    ],
    [
      'from a stylesheet',
      [at('src/styles/a.css', '../components/b.css')],
      ['src/styles/a.css:3  styles → components is not allowed: styles may import nothing'],
    ],
    [
      'from a new folder',
      [at('src/printers/a.ts', '../core/index.ts')],
      [
        'src/printers/a.ts:3  the folder "printers" has no line in src/testing/arrow-rules.ts: write what it may import there and in CONTRIBUTING.md',
      ],
    ],
    [
      'to Astro’s entries',
      [at('src/components/a.astro', 'astro:content')],
      [
        'src/components/a.astro:3  components → astro:content is not allowed: only book, pages, content.config.ts load entries; hand them on as plain data',
      ],
    ],
    [
      'in tests, the entries',
      [at('src/catalog/a.test.ts', 'astro:content')],
      [
        'src/catalog/a.test.ts:3  catalog → astro:content is not allowed: only book, pages, content.config.ts load entries; hand them on as plain data',
      ],
    ],
    [
      'to what tests use',
      [at('src/docker/a.ts', './testing/real-tree.ts')],
      ['src/docker/a.ts:3  docker → src/docker/testing/real-tree.ts is not allowed: only tests use what is made for tests'],
    ],
    [
      'everything at once',
      [at('src/core/index.ts', './a.ts', { everything: true })],
      [`src/core/index.ts:3  "export * from './a.ts'" publishes whatever comes: export the names one by one`],
    ],
    [
      'from the browser to Node',
      [at('src/client/a.ts', 'node:fs')],
      ['src/client/a.ts:3  client → node:fs is not allowed: it does not run in a browser'],
    ],
    [
      'from the browser to zod',
      [at('src/client/a.ts', 'zod')],
      ['src/client/a.ts:3  client → zod is not allowed: it does not run in a browser'],
    ],
    [
      'to Node, in what the browser loads',
      [at('src/client/a.ts', '../search/query.ts'), at('src/search/query.ts', './b.ts'), at('src/search/b.ts', 'node:path')],
      ['src/search/b.ts:3  search → node:path is not allowed: it does not run in a browser, and src/client loads this file'],
    ],
    [
      'from the browser to the book',
      [at('src/client/a.ts', '../book/index.ts')],
      ['src/client/a.ts:3  client → book is not allowed: client may import core, docker, courses, explanation, search, citations, styles'],
    ],
    [
      'from the script of a page',
      [at('src/pages/a.astro', '../core/index.ts', { inScript: true })],
      ['src/pages/a.astro:3  script → core is not allowed: the script of a page loads src/client/main.ts or src/client/embed.ts only'],
    ],
  ])('%s', (_, made, messages) => {
    expect(arrowIssues(made)).toEqual(messages);
  });

  test.each<[string, Import[]]>([
    ['downwards through the index', [at('src/catalog/a.ts', '../docker/index.ts')]],
    ['within a folder', [at('src/docker/a.ts', './b.ts'), at('src/docker/extract/a.ts', '../index.ts')]],
    ['packages', [at('src/catalog/a.ts', 'yaml'), at('src/schemas/a.ts', 'zod'), at('src/core/a.ts', 'node:fs')]],
    ['the extraction, from the command line', [at('src/cli/facts.ts', '../docker/extract/index.ts')]],
    [
      'components by file',
      [at('src/pages/chapters/a.astro', '../../components/ui/Icon.astro'), at('src/layouts/a.astro', '../components/a.ts')],
    ],
    ['the entries, where they are loaded', [at('src/pages/a.astro', 'astro:content'), at('src/content.config.ts', 'astro:content')]],
    ['files that the browser loads', [at('src/client/a.ts', '../search/query.ts'), at('src/search/query.ts', '../core/nearest.ts')]],
    ['types of Node in the browser', [at('src/client/a.ts', 'node:fs', { kind: 'type' })]],
    ['the stylesheet as text', [at('src/layouts/policy.ts', '../styles/index.css?inline')]],
    [
      'whatever a test looks at',
      [at('src/docker/a.test.ts', '../catalog/index.ts'), at('src/docker/testing/a.ts', '../../catalog/index.ts')],
    ],
    ['the script of a page', [at('src/layouts/a.astro', '../client/main.ts', { inScript: true })]],
  ])('allowed: %s', (_, made) => {
    expect(arrowIssues(made)).toEqual([]);
  });
});

test('a drawer is found wherever it is', () => {
  expect(folderIssues(['src/core/a.ts', 'src/utils/a.ts', 'src/docker/extract/helpers/b.ts', 'e2e/common/c/d.ts', 'src/misc.ts'])).toEqual([
    'src/utils  is a drawer, not a noun: name the folder after what its files are about',
    'src/docker/extract/helpers  is a drawer, not a noun: name the folder after what its files are about',
    'e2e/common  is a drawer, not a noun: name the folder after what its files are about',
  ]);
});
