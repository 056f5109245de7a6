import { dirname, normalize } from 'node:path/posix';
import type { Import } from './read-imports.ts';

const pure = ['core', 'schemas', 'docker', 'permalinks', 'catalog'];

/** What each folder may import. An arrow that is not written here is an error; CONTRIBUTING.md shows the same table. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  schemas: ['core'],
  docker: ['core', 'schemas'],
  permalinks: ['core', 'schemas'],
  catalog: ['core', 'schemas', 'docker', 'permalinks'],
  courses: ['core', 'schemas'],
  explanation: ['core', 'schemas', 'docker'],
  search: pure,
  exporters: pure,
  markdown: pure,
  recorder: ['core', 'schemas', 'docker', 'catalog'],
  material: ['core', 'permalinks', 'exporters'],
  checks: [...pure, 'courses', 'markdown'],
  citations: ['core'],
  embeds: ['core'],
  validation: ['core', 'catalog', 'permalinks', 'courses', 'citations'],
  bench: ['core', 'search'],
  browser: [],
  integrations: [...pure, 'courses', 'markdown', 'checks', 'search'],
  cli: [...pure, 'markdown', 'courses', 'recorder', 'material', 'validation', 'checks', 'search', 'bench', 'browser'],
  book: pure,
  components: ['book', 'core', 'schemas', 'docker', 'catalog', 'permalinks', 'courses', 'markdown', 'embeds'],
  layouts: ['components', 'book', 'core', 'catalog', 'exporters', 'embeds', 'styles'],
  pages: [
    'layouts',
    'components',
    'book',
    'core',
    'schemas',
    'catalog',
    'permalinks',
    'courses',
    'explanation',
    'search',
    'exporters',
    'citations',
    'embeds',
    'styles',
  ],
  client: ['core', 'docker', 'courses', 'explanation', 'search', 'citations', 'styles'],
  styles: [],
  e2e: ['browser', 'bench'],
  'content.config.ts': ['catalog', 'schemas'],
  'vitest.config.ts': [],
  'astro.config.mjs': ['integrations'],
};

/** Folders whose parts are taken by file: they have no index. */
const byFile = ['components', 'layouts'];

/** Single files that another place may take without the index of their folder. */
const doors: readonly { from: RegExp; to: string }[] = [
  { from: /^src\/cli\//, to: 'src/docker/extract/index.ts' },
  // A figure as a file carries the rules of drawings as text.
  { from: /^src\/pages\/figures\//, to: 'src/styles/figure.css' },
  { from: /^src\/pages\/figures\//, to: 'src/styles/tokens.css' },
  // The second stylesheet is a file of its own, named by its address.
  { from: /^src\/(layouts|client)\//, to: 'src/styles/indexes.css' },
  { from: /^src\/(layouts|client)\//, to: 'src/styles/pages.css' },
  // Who makes the facts and writes them knows their schema in every detail; nobody else does.
  { from: /^src\/(docker\/extract\/|cli\/facts\.ts)/, to: 'src/schemas/docker-cli.ts' },
];

/** What a page may load: the script of the site, or that of a page in somebody else's frame. */
const entryScripts = ['src/client/main.ts', 'src/client/embed.ts'];

const onlyAtBuild = /^(?:node:|astro:|astro$|astro\/|zod$|zod\/|pinyin-pro$|opencc-js$)/;
const knowsContent = ['book', 'pages', 'content.config.ts'];
const drawers = /^(?:utils?|helpers?|common|misc)$/;
const testCode = /\.test\.ts$|\/(?:testing|fixtures)\//;

/** Holds the imports of the project against the table above. One message a problem: where, which arrow, what is allowed instead. */
export function arrowIssues(imports: readonly Import[]): string[] {
  const inBrowser = loadedByBrowser(imports);
  return imports.flatMap((it) => {
    const problem =
      everything(it) ??
      content(it) ??
      (testCode.test(it.file) ? undefined : (support(it) ?? browser(it, inBrowser) ?? arrow(it) ?? door(it, inBrowser)));
    return problem === undefined ? [] : [`${it.file}:${it.line}  ${problem}`];
  });
}

/** Folders are nouns of the book: a drawer for everything hides what is in it. */
export function folderIssues(files: readonly string[]): string[] {
  const folders = new Set(files.flatMap((file) => file.split('/').map((_, i, parts) => parts.slice(0, i).join('/'))));
  return [...folders]
    .filter((folder) => drawers.test(folder.split('/').at(-1) ?? ''))
    .map((folder) => `${folder}  is a drawer, not a noun: name the folder after what its files are about`);
}

function everything({ everything: all, specifier }: Import): string | undefined {
  return all && `"export * from '${specifier}'" publishes whatever comes: export the names one by one`;
}

function content({ file, specifier }: Import): string | undefined {
  if (specifier !== 'astro:content' || knowsContent.includes(folderOf(file))) return undefined;
  return `${folderOf(file)} → astro:content is not allowed: only ${knowsContent.join(', ')} load entries; hand them on as plain data`;
}

function support(it: Import): string | undefined {
  const target = targetOf(it);
  return target !== undefined && testCode.test(target)
    ? `${folderOf(it.file)} → ${target} is not allowed: only tests use what is made for tests`
    : undefined;
}

function arrow(it: Import): string | undefined {
  const from = folderOf(it.file);
  const target = targetOf(it);
  if (target === undefined) return undefined;
  const to = folderOf(target);
  const allowed = mayImport[from];
  if (it.inScript)
    return entryScripts.includes(target)
      ? undefined
      : `script → ${to} is not allowed: the script of a page loads ${entryScripts.join(' or ')} only`;
  if (!allowed)
    return `the folder "${from}" has no line in src/testing/arrow-rules.ts: write what it may import there and in CONTRIBUTING.md`;
  if (from === to || allowed.includes(to)) return undefined;
  return `${from} → ${to} is not allowed: ${from} may import ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}`;
}

/** Other folders are imported through their index, so that it shows what they are for. */
function door(it: Import, inBrowser: ReadonlySet<string>): string | undefined {
  const target = targetOf(it);
  if (target === undefined || it.inScript || folderOf(target) === folderOf(it.file)) return undefined;
  const to = folderOf(target);
  const index = new RegExp(`^src/${to}/index\\.\\w+$`);
  if (index.test(target) || byFile.includes(to) || inBrowser.has(it.file)) return undefined;
  if (doors.some((open) => open.from.test(it.file) && open.to === target)) return undefined;
  return `${folderOf(it.file)} → ${target} is not allowed: import src/${to}/index.ts, and export there what is needed`;
}

function browser(it: Import, inBrowser: ReadonlySet<string>): string | undefined {
  if (it.kind === 'type' || !onlyAtBuild.test(it.specifier) || !(inBrowser.has(it.file) || it.inScript)) return undefined;
  const how = folderOf(it.file) === 'client' ? '' : ', and src/client loads this file';
  return `${folderOf(it.file)} → ${it.specifier} is not allowed: it does not run in a browser${how}`;
}

/** Files that reach the reader: those of `src/client`, and what they load. Types are gone by then. */
function loadedByBrowser(imports: readonly Import[]): Set<string> {
  const loaded = new Set(imports.map(({ file }) => file).filter((file) => folderOf(file) === 'client' && !testCode.test(file)));
  for (const file of loaded) {
    for (const it of imports) {
      const target = it.file === file && it.kind === 'value' ? targetOf(it) : undefined;
      if (target !== undefined) loaded.add(target);
    }
  }
  return loaded;
}

/** The file of the project that is imported; undefined for a package. */
function targetOf({ file, specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? normalize(`${dirname(file)}/${specifier.replace(/\?.*$/, '')}`) : undefined;
}

/** `src/docker/extract/walk.ts` → `docker`; a file that stands alone is its own folder. */
function folderOf(file: string): string {
  return file.replace(/^src\//, '').split('/')[0] ?? '';
}
