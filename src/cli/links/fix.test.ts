import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useMaterialFolder } from './testing/material-folder.ts';

const b = 'https://book.example/book';
const fixtures = 'src/material/fixtures';

const material = useMaterialFolder();
const { at, write, check, printed } = material;

describe('--fix', () => {
  const before = `\uFEFF见[一](http://book.example/book/commands/rm/?a=1&amp;b=2#force)。\r\n[二](${b}/chapters/frist/)\t\r\n尾${b}/chapters/start/index.html，尾`;

  test('writes the right addresses and not one other character, and keeps the file before', async () => {
    const file = write('a.md', before);
    expect(await check('--fix', file)).toBe(1);
    const after = before
      .replace('http://book.example/book/commands/rm/', `${b}/commands/container/rm/`)
      .replace('/chapters/start/index.html', '/chapters/first/');
    expect(readFileSync(file, 'utf8')).toBe(after);
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe(before);
    expect(printed.out).toContain('2 links rewritten; as it was before: …/a.md.bak');
    expect(printed.out).toContain('3 links into the book in 1 file: 0 fine, 2 rewritten, 0 moved, 1 dead.');
    expect(await check('--fix', file)).toBe(1);
    expect(readdirSync(material.folder)).toEqual(['a.md', 'a.md.bak']);
  });

  test('a copy that is there stays; with --no-backup there is none', async () => {
    write('a.md.bak', 'mine');
    const file = write('a.md', `${b}/commands/rm`);
    expect(await check('--fix', file)).toBe(0);
    expect([readFileSync(at('a.md.bak'), 'utf8'), readFileSync(at('a.md.bak2'), 'utf8')]).toEqual(['mine', `${b}/commands/rm`]);
    expect(await check('--fix', '--no-backup', write('b.csv', `x,${b}/commands/rm\n`))).toBe(0);
    expect([readFileSync(at('b.csv'), 'utf8'), existsSync(at('b.csv.bak'))]).toEqual([`x,${b}/commands/container/rm/\n`, false]);
  });

  test('every text format', async () => {
    write(
      'a.html',
      `<a href='${b}/commands/rm?x=1&amp;y=2'>a</a><a href=${b}/commands/rm>b</a><!-- ${b}/commands/rm --><a href="https:&#x2F;&#x2F;book.example/book/commands/rm">c</a>`,
    );
    write('a.adoc', `:n: ${b}\n{n}/commands/rm[a] link:${b}/commands/rm#force[b]\n// ${b}/commands/rm\n`);
    write('a.rst', `\`a <${b}/\n   commands/rm>\`_ ${b}/commands/rm.\n`);
    write('a.tsv', `"a ""${b}/commands/rm"""\t${b}/commands/rm\n`);
    expect(await check('--fix', '--no-backup', material.folder)).toBe(0);
    expect(readFileSync(at('a.html'), 'utf8')).toBe(
      `<a href='${b}/commands/container/rm/?x=1&amp;y=2'>a</a><a href="${b}/commands/container/rm/">b</a><!-- ${b}/commands/rm --><a href="${b}/commands/container/rm/">c</a>`,
    );
    expect(readFileSync(at('a.adoc'), 'utf8')).toBe(
      `:n: ${b}\n{n}/commands/container/rm/[a] link:${b}/commands/container/rm/#force[b]\n// ${b}/commands/rm\n`,
    );
    expect(readFileSync(at('a.rst'), 'utf8')).toBe(`\`a <${b}/commands/container/rm/>\`_ ${b}/commands/container/rm/.\n`);
    expect(readFileSync(at('a.tsv'), 'utf8')).toBe(`"a ""${b}/commands/container/rm/"""\t${b}/commands/container/rm/\n`);
  });

  test('bytes that are not UTF-8 come back as they were: GBK and UTF-16', async () => {
    const gbk = (link: string) =>
      Buffer.concat([Buffer.from([0xc8, 0xdd, 0xc6, 0xf7, 0x2c]), Buffer.from(link), Buffer.from([0xa3, 0xac, 0xff])]);
    const utf16 = (link: string) => Buffer.from(`\uFEFF容器,${link}，尾\r\n`, 'utf16le');
    write('gbk.csv', gbk(`${b}/commands/rm`));
    write('le.csv', utf16(`${b}/commands/rm`));
    write('be.csv', utf16(`${b}/commands/rm`).swap16());
    expect(await check('--fix', '--no-backup', material.folder)).toBe(0);
    expect(readFileSync(at('gbk.csv'))).toEqual(gbk(`${b}/commands/container/rm/`));
    expect(readFileSync(at('le.csv'))).toEqual(utf16(`${b}/commands/container/rm/`));
    expect(readFileSync(at('be.csv'))).toEqual(utf16(`${b}/commands/container/rm/`).swap16());
  });

  test('files that are no text are left alone', async () => {
    cpSync(join(fixtures, 'docx-library.docx'), at('a.docx'));
    expect(await check('--fix', at('a.docx'))).toBe(1);
    expect(readFileSync(at('a.docx'))).toEqual(readFileSync(join(fixtures, 'docx-library.docx')));
    expect(readdirSync(material.folder)).toEqual(['a.docx']);
  });
});

test('other bases: a mirror keeps its address, a former site is left', async () => {
  const file = write('a.md', 'http://mirror.example/commands/rm https://old.example/docker/glossary/#container');
  expect(await check('--site', 'http://mirror.example', '--former-site', 'https://old.example/docker', '--fix', '--no-backup', file)).toBe(
    0,
  );
  expect(readFileSync(file, 'utf8')).toBe(`http://mirror.example/commands/container/rm/ ${b}/glossary/#container`);
});
