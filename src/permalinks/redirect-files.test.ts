import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { expect, test } from 'vitest';
import { pagesForServers, redirectFiles } from './redirect-files.ts';

const rows = [
  { from: 'chapters/a#why', to: 'chapters/b' },
  { from: 'commands/rm', to: 'commands/container/rm' },
  { from: 'old', to: 'chapters/a#what' },
  { from: 'split', to: 'chapters/b' },
  { from: 'split#x', to: 'chapters/a' },
];
const text = (name: string) => redirectFiles(rows, '/book/').find((file) => file.name === name)?.text;

test('a server answers for whole pages; one whose parts went apart is for the browser', () => {
  expect(pagesForServers(rows).map(({ from }) => from)).toEqual(['commands/rm', 'old']);
});

test('Netlify and Cloudflare Pages', () =>
  expect(text('_redirects')).toMatchInlineSnapshot(`
  "# Written by the build from data/redirects.tsv and the spellings of docker. Parts of pages are for the browser.
  /book/commands/rm /book/commands/container/rm/ 301
  /book/commands/rm/ /book/commands/container/rm/ 301
  /book/commands/rm/index.html /book/commands/container/rm/ 301
  /book/old /book/chapters/a/#what 301
  /book/old/ /book/chapters/a/#what 301
  /book/old/index.html /book/chapters/a/#what 301
  "
`));

test('the parser of Netlify reads them, and would refuse a wrong one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  const read = async (content: string) => {
    writeFileSync(join(folder, '_redirects'), content);
    return parseAllRedirects({ redirectsFiles: [join(folder, '_redirects')], configRedirects: [], minimal: true });
  };
  const good = await read(text('_redirects') ?? '');
  expect(good.errors).toEqual([]);
  expect(good.redirects).toHaveLength(6);
  expect(good.redirects[3]).toMatchObject({ from: '/book/old', to: '/book/chapters/a/#what', status: 301 });
  expect((await read('/book/old 301\n')).errors).not.toEqual([]);
  rmSync(folder, { recursive: true });
});

test('nginx', () =>
  expect(text('_redirects.nginx')).toMatchInlineSnapshot(`
  "# Written by the build from data/redirects.tsv and the spellings of docker. Parts of pages are for the browser.
  # In a server block: include /path/to/_redirects.nginx;
  location = "/book/commands/rm" { absolute_redirect off; return 301 "/book/commands/container/rm/$is_args$args"; }
  location = "/book/commands/rm/" { absolute_redirect off; return 301 "/book/commands/container/rm/$is_args$args"; }
  location = "/book/commands/rm/index.html" { absolute_redirect off; return 301 "/book/commands/container/rm/$is_args$args"; }
  location = "/book/old" { absolute_redirect off; return 301 "/book/chapters/a/$is_args$args#what"; }
  location = "/book/old/" { absolute_redirect off; return 301 "/book/chapters/a/$is_args$args#what"; }
  location = "/book/old/index.html" { absolute_redirect off; return 301 "/book/chapters/a/$is_args$args#what"; }
  "
`));
test('Caddy', () =>
  expect(text('_redirects.caddy')).toMatchInlineSnapshot(`
  "# Written by the build from data/redirects.tsv and the spellings of docker. Parts of pages are for the browser.
  # In a site of the Caddyfile: import /path/to/_redirects.caddy
  @moved1 path "/book/commands/rm" "/book/commands/rm/" "/book/commands/rm/index.html"
  redir @moved1 "/book/commands/container/rm/" permanent
  @moved2 path "/book/old" "/book/old/" "/book/old/index.html"
  redir @moved2 "/book/chapters/a/#what" permanent
  "
`));

test('characters that mean something to a server', () => {
  const strange = redirectFiles([{ from: '旧 "a"\\$*{x}', to: '新$b' }], '/').map(({ text: written }) =>
    written.split('\n').slice(1).join('\n'),
  );
  expect(strange).toMatchInlineSnapshot(`
    [
      "/%E6%97%A7%20%22a%22%5C$%2A%7Bx%7D /%E6%96%B0$b/ 301
    /%E6%97%A7%20%22a%22%5C$%2A%7Bx%7D/ /%E6%96%B0$b/ 301
    /%E6%97%A7%20%22a%22%5C$%2A%7Bx%7D/index.html /%E6%96%B0$b/ 301
    ",
      "# In a site of the Caddyfile: import /path/to/_redirects.caddy
    @moved1 path "/旧 \\"a\\"\\\\$%2A%7Bx%7D" "/旧 \\"a\\"\\\\$%2A%7Bx%7D/" "/旧 \\"a\\"\\\\$%2A%7Bx%7D/index.html"
    redir @moved1 "/%E6%96%B0$b/" permanent
    ",
      "# In a server block: include /path/to/_redirects.nginx;
    location = "/旧 \\"a\\"\\\\$*{x}" { absolute_redirect off; return 301 "/%E6%96%B0%24b/$is_args$args"; }
    location = "/旧 \\"a\\"\\\\$*{x}/" { absolute_redirect off; return 301 "/%E6%96%B0%24b/$is_args$args"; }
    location = "/旧 \\"a\\"\\\\$*{x}/index.html" { absolute_redirect off; return 301 "/%E6%96%B0%24b/$is_args$args"; }
    ",
    ]
  `);
});
