import { createServer } from 'node:http';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { links } from './index.ts';
import { useMaterialFolder } from './testing/material-folder.ts';

const b = 'https://book.example/book';
const fixtures = 'src/material/fixtures';

const material = useMaterialFolder();
const { at, write, check, printed } = material;

test('the book at hand: what is fine is counted, what is not is told with the right address', async () => {
  const file = write(
    'a.md',
    `[a](${b}/chapters/first/#what)\n[b](http://book.example/book/commands/rm#force) ${b}/chapters/second#remove-ti\n`,
  );
  expect(await check(file)).toBe(1);
  expect(printed.out).toMatchInlineSnapshot(`
    "…/a.md:2:5  moved
      http://book.example/book/commands/rm#force
      → https://book.example/book/commands/container/rm/#force

    …/a.md:2:49  dead
      https://book.example/book/chapters/second#remove-ti: the page is there, and no part of it is called "remove-ti"
      → did you mean https://book.example/book/chapters/second/#remove-it?

    3 links into the book in 1 file: 1 fine, 1 moved, 1 dead.
    "
  `);
  expect(await check(write('b.md', `${b}/chapters/first`))).toBe(0);
});

test('a folder: every file that can be read, but for hidden ones and those of packages', async () => {
  for (const name of ['.git', 'node_modules', 'sub']) mkdirSync(at(name));
  for (const name of ['.git/a.md', 'node_modules/a.md', 'sub/a.md', 'b.html', '~$c.docx', 'd.txt']) write(name, `${b}/glossary/`);
  expect(await check(material.folder)).toBe(0);
  expect(printed.out).toBe('2 links into the book in 2 files: 2 fine, 0 moved, 0 dead.\n');
});

test('what cannot be read is told, the others are still checked', async () => {
  for (const name of ['encrypted.pdf', 'python-docx.docx']) cpSync(join(fixtures, name), at(name));
  write(
    'rubbish.docx',
    Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) % 256),
  );
  write('binary.md', Uint8Array.of(35, 0, 1, 2, 255));
  expect(await check(material.folder, at('nowhere.md'), write('notes.pages', 'x'))).toBe(2);
  expect(printed.out).toMatchInlineSnapshot(`
    "…/nowhere.md  cannot be read
      there is no such file
      → check the name; what can be read ends in md, markdown, mdx, qmd, rmd, html, htm, xhtml, adoc, asciidoc, asc, rst, rest, csv, tsv, docx, docm, dotx, pptx, pptm, ppsx, potx, pdf

    …/binary.md  cannot be read
      this is no text: it has bytes that no text has
      → name the file after what it is, or leave it out

    …/encrypted.pdf  cannot be read
      this PDF is encrypted: it opens with a password only
      → save it without a password, or leave it out

    …/python-docx.docx, paragraph 3  dead
      https://book.example/book/chapters/first/#waht: the page is there, and no part of it is called "waht"
      → did you mean https://book.example/book/chapters/first/#what?

    …/python-docx.docx, paragraph 4  moved
      https://book.example/book/commands/rm/#force
      → https://book.example/book/commands/container/rm/#force

    …/python-docx.docx, paragraph 6  moved
      https://book.example/book/chapters/start/
      → https://book.example/book/chapters/first/

    …/rubbish.docx  cannot be read
      this is no whole zip file, which DOCX and PPTX are: invalid zip data
      → open it in an office program and save it again

    …/notes.pages  cannot be read
      files that end in .pages cannot be read
      → these can: md, markdown, mdx, qmd, rmd, html, htm, xhtml, adoc, asciidoc, asc, rst, rest, csv, tsv, docx, docm, dotx, pptx, pptm, ppsx, potx, pdf

    5 links into the book in 6 files: 2 fine, 2 moved, 1 dead; 5 files could not be read.
    "
  `);
});

describe('--links', () => {
  const list = {
    schema: 1,
    base: 'https://far.example/',
    links: [{ id: '' }, { id: 'a', title: 'later versions say more' }],
    redirects: { old: 'a' },
  };

  test('a file: its site is the one that is looked for', async () => {
    const file = write('a.md', 'https://far.example/old https://far.example/a');
    expect(await check('--links', write('links.json', JSON.stringify(list)), file)).toBe(1);
    expect(printed.out).toContain('→ https://far.example/a/');
  });

  test('an address', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/book/links.json' ? 200 : 404;
      response.end(JSON.stringify({ ...list, base: undefined }));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    try {
      expect(await check('--links', `${origin}/book/links.json`, write('a.md', `${origin}/book/a ${origin}/book/b`))).toBe(1);
      expect(printed.out).toContain(`${origin}/book/b: nothing was published at this address`);
      expect(await check('--links', `${origin}/links.json`, at('a.md'))).toBe(2);
      expect(printed.err).toContain('the server answered 404');
    } finally {
      server.close();
    }
  });

  test('what cannot be used says why', async () => {
    const file = write('a.md', '');
    const bad = ['{', '{"schema":2,"links":[]}', '{"schema":1,"links":[{"id":1}]}', '{"schema":1,"links":[]}'];
    for (const [i, text] of bad.entries()) expect(await check('--links', write(`${i}.json`, text), file)).toBe(2);
    expect(await check('--links', at('none.json'), file)).toBe(2);
    expect(printed.err).toMatchInlineSnapshot(`
      "…/0.json is no JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2)
        → name the links.json in the root of a built site
      …/1.json is no list of links that this program knows:
      ✖ Invalid input: expected 1
        → at schema
        → name the links.json in the root of a built site
      …/2.json is no list of links that this program knows:
      ✖ Invalid input: expected string, received number
        → at links[0].id
        → name the links.json in the root of a built site
      …/3.json does not say where its site is.
        → add --site with the address of the site
      …/none.json cannot be read: ENOENT: no such file or directory, open '…/none.json'
        → name a links.json, or the address of one
      "
    `);
  });

  test('a list without old addresses says so', async () => {
    const old = write('links.json', JSON.stringify({ schema: 1, links: [{ id: 'a' }] }));
    expect(await check('--links', old, '--site', 'https://far.example', write('a.md', 'https://far.example/a/'))).toBe(0);
    expect(printed.err).toContain('names no old addresses');
  });
});

test('--json', async () => {
  const file = write('a.md', `${b}/commands/rm ${b}/chapters/frist ${b}/glossary/`);
  expect(await check('--json', file)).toBe(1);
  expect(JSON.parse(printed.out)).toMatchInlineSnapshot(`
    {
      "counts": {
        "dead": 1,
        "fine": 1,
        "fixed": 0,
        "moved": 1,
        "unlisted": 0,
        "unreadable": 0,
      },
      "files": [
        {
          "file": "…/a.md",
          "links": [
            {
              "address": "https://book.example/book/commands/rm",
              "at": "1:1",
              "place": {
                "column": 1,
                "line": 1,
              },
              "rewritten": false,
              "right": "https://book.example/book/commands/container/rm/",
              "verdict": "moved",
            },
            {
              "address": "https://book.example/book/chapters/frist",
              "at": "1:39",
              "nearest": "https://book.example/book/chapters/first/",
              "place": {
                "column": 39,
                "line": 1,
              },
              "verdict": "dead",
              "why": "nothing was published at this address",
            },
            {
              "address": "https://book.example/book/glossary/",
              "at": "1:80",
              "place": {
                "column": 80,
                "line": 1,
              },
              "verdict": "fine",
            },
          ],
        },
      ],
      "schema": 1,
    }
  `);
});

test.each([[['check']], [['check', 'a.md', '--site', 'nowhere']], [['check', '--fxi', 'a.md']]])('the usage for %j', async (args) => {
  expect(await links(args)).toBe(2);
  expect(printed.err).toContain('Usage: npm run links');
});
