import { expect, test } from 'vitest';
import { type Import, readImports } from './read-imports.ts';

test.each<[string, string, Omit<Import, 'file'>[]]>([
  ['static', "import { a } from './a.ts';", [{ line: 1, specifier: './a.ts', kind: 'value' }]],
  ['for its effect', "\n\nimport './a.css';", [{ line: 3, specifier: './a.css', kind: 'value' }]],
  ['types', "import type { A } from './a.ts';", [{ line: 1, specifier: './a.ts', kind: 'type' }]],
  ['types among names, which still loads the file', "import { type A } from './a.ts';", [{ line: 1, specifier: './a.ts', kind: 'value' }]],
  ['over several lines', "// x\nimport {\n  a,\n} from './a.ts';", [{ line: 2, specifier: './a.ts', kind: 'value' }]],
  ['dynamic', "const a = async () => {\n  await import('./a.ts');\n};", [{ line: 2, specifier: './a.ts', kind: 'value' }]],
  ['dynamic with a computed name', 'await import(`${base}a.js`);', []],
  ['the type of a module', "type A = import('./a.ts').A;", [{ line: 1, specifier: './a.ts', kind: 'type' }]],
  ['export of names', "export { a } from './a.ts';", [{ line: 1, specifier: './a.ts', kind: 'value' }]],
  ['export of types', "export type { A } from './a.ts';", [{ line: 1, specifier: './a.ts', kind: 'type' }]],
  ['export of everything', "export * from './a.ts';", [{ line: 1, specifier: './a.ts', kind: 'value', everything: true }]],
  ['export of everything by a name', "export * as a from './a.ts';", [{ line: 1, specifier: './a.ts', kind: 'value', everything: true }]],
  ['not in comments and texts', "// import './a.ts'\nconst b = \"import './b.ts'\";", []],
])('%s', (_, text, expected) => {
  expect(readImports('src/x.ts', text)).toEqual(expected.map((it) => ({ file: 'src/x.ts', ...it })));
});

test('an Astro file: frontmatter and scripts, with the lines of the file', () => {
  const text = `---
// A page.
import A from './A.astro';
---

<A />
<script is:inline>let a;</script>
<script>
  import '../client/main.ts';
</script>
`;
  expect(readImports('src/x.astro', text)).toEqual([
    { file: 'src/x.astro', line: 3, specifier: './A.astro', kind: 'value' },
    { file: 'src/x.astro', line: 9, specifier: '../client/main.ts', kind: 'value', inScript: true },
  ]);
  expect(readImports('src/x.astro', '<p>import x from "./y"</p>')).toEqual([]);
});

test('a stylesheet', () => {
  expect(readImports('src/x.css', "@layer a;\n@import './b.css';\n@import url('./c.css');\n")).toEqual([
    { file: 'src/x.css', line: 2, specifier: './b.css', kind: 'value' },
    { file: 'src/x.css', line: 3, specifier: './c.css', kind: 'value' },
  ]);
});
