import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realTree } from '../docker/testing/real-tree.ts';
import { parseCodeMeta } from '../catalog/index.ts';
import { codeLanguages, highlight } from './highlight.ts';

const folder = join(import.meta.dirname, 'fixtures');

/** What stands behind the language of a fixture, where it says more than the language. */
const metas: Readonly<Record<string, string>> = {
  'session.console': 'mark="2,4-5"',
  'clone.c': 'mark="6" lines',
  'change.diff': 'mark="5"',
  'service.yaml': 'title="compose.yaml" ins="6" del="7-8"',
};

const cases = readdirSync(folder)
  .filter((file) => !file.endsWith('.html') && !file.endsWith('.mdx'))
  .map((file) => {
    const [name = '', language = ''] = file.split('.');
    return { file, name, language, code: readFileSync(join(folder, file), 'utf8').trimEnd(), meta: metas[file] ?? '' };
  });

function render(code: string, language: string, meta = ''): string {
  return highlight(code, { language, meta: parseCodeMeta(meta), base: '/x/', tree: realTree });
}

/** The text that a browser has of the markup. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What each line is. */
function linesOf(html: string): { names: string[]; prompt: string | undefined; text: string }[] {
  return html.split('\n').map((line) => {
    const [, names = '', prompt, inner = ''] = /^<span class="([^"]*)"(?: data-p="([^"]*)")?>(.*)<\/span>$/.exec(line) ?? [];
    return { names: names.split(' '), prompt: prompt && textOf(prompt), text: textOf(inner) };
  });
}

/** Text and address of each link. */
function linksOf(html: string): [string, string][] {
  return [...html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)].map(([, href = '', inner = '']) => [textOf(inner), href]);
}

// A changed golden file is reviewed like any other text; `vitest -u` writes it anew.
test.each(cases)('$file is rendered as in $name.html', async ({ name, language, code, meta }) => {
  await expect(`${render(code, language, meta)}\n`).toMatchFileSnapshot(join(folder, `${name}.html`));
});

test('there is a golden file for each fixture and no other', () => {
  const golden = readdirSync(folder).filter((file) => file.endsWith('.html') && file !== 'chapter.html');
  expect(golden.toSorted()).toEqual(cases.map(({ name }) => `${name}.html`).toSorted());
});

test('every language that authors may use has a fixture', () => {
  const shown = new Set(cases.map(({ language }) => codeLanguages[language]));
  expect(Object.entries(codeLanguages).filter(([, grammar]) => !shown.has(grammar))).toEqual([]);
});

describe.each(cases)('$file', ({ language, code, meta }) => {
  const html = render(code, language, meta);

  test('has no styles and no elements but spans and links', () => {
    const tags = [...html.matchAll(/<(\/?[^\s>]*)([^>]*)>/g)].map(([, name = '', attributes = '']) => ({ name, attributes }));
    expect(tags.filter(({ name }) => !['span', '/span', 'a', '/a'].includes(name))).toEqual([]);
    expect(
      tags.filter(({ attributes }) => !/^(| class="[a-z ]+"(| data-p="(?:[$#]|&gt;)")| href="\/x\/[\w/#-]+")$/.test(attributes)),
    ).toEqual([]);
  });

  test('has no bare ampersand or quote in its text', () => {
    const text = html.replaceAll(/<[^>]*>/g, '');
    expect(text.match(/&(?!(?:amp|lt|gt|quot);)\S*|["<>]/g)).toBeNull();
  });

  test('copies as it was written, without prompts', () => {
    const withoutPrompts = language === 'console' ? code.replaceAll(/^[$#>](?: |$)/gm, '') : code;
    expect(textOf(html)).toBe(withoutPrompts);
  });
});

test('commands carry their prompts, output carries none', () => {
  const html = render('$ a \\\n> b\nc\n# d', 'console');
  expect(linesOf(html)).toEqual([
    { names: ['l', 'cmd'], prompt: '$', text: 'a \\' },
    { names: ['l', 'cmd'], prompt: '>', text: 'b' },
    { names: ['l', 'out'], prompt: undefined, text: 'c' },
    { names: ['l', 'cmd'], prompt: '#', text: 'd' },
  ]);
});

test('marks count the lines of the block from 1, continuation and output included', () => {
  const html = render('$ a \\\n> b\nc\nd', 'console', 'mark="2" ins="3" del="4"');
  expect(linesOf(html).map(({ names }) => names.slice(2))).toEqual([[], ['mk'], ['ins'], ['del']]);
});

test.each<[string, string, [string, string][]]>([
  [
    'console',
    '$ docker rm -f web',
    [
      ['docker rm', '/x/commands/container/rm/'],
      ['-f', '/x/commands/container/rm/#force'],
    ],
  ],
  [
    'bash',
    'docker ps -aq',
    [
      ['docker ps', '/x/commands/container/ls/'],
      ['-a', '/x/commands/container/ls/#all'],
      ['q', '/x/commands/container/ls/#quiet'],
    ],
  ],
  [
    'sh',
    'docker container\\\n ls',
    [
      ['docker container', '/x/commands/container/ls/'],
      ['ls', '/x/commands/container/ls/'],
    ],
  ],
  [
    'bash',
    'docker compose -f a up',
    [
      ['docker compose', '/x/commands/compose/up/'],
      ['-f', '/x/commands/compose/#file'],
      ['up', '/x/commands/compose/up/'],
    ],
  ],
  [
    'bash',
    'docker rm $(docker ps -q) -f',
    [
      ['docker rm', '/x/commands/container/rm/'],
      ['docker ps', '/x/commands/container/ls/'],
      ['-q', '/x/commands/container/ls/#quiet'],
      ['-f', '/x/commands/container/rm/#force'],
    ],
  ],
  [
    'bash',
    'docker --context x ps --help',
    [
      ['docker', '/x/commands/container/ls/'],
      ['ps', '/x/commands/container/ls/'],
    ],
  ],
  ['bash', 'docker frobnicate -x', []],
  ['console', 'docker ps in output', []],
  ['yaml', 'run: docker ps', []],
  ['text', 'docker ps', []],
  ['nonsense', 'docker ps', []],
])('links of %s: %j', (language, code, expected) => {
  expect(linksOf(render(code, language))).toEqual(expected);
});
