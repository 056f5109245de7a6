import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realCatalog, realCommand, realCommands } from '../testing/real-catalog.ts';
import { manPage } from './man-page.ts';

const requests = /^\.(?:\\" |TH |SH |SS |PP$|TP$|RS 4$|RE$|nf$|fi$|br$|nh$|ad l$)/;
const escape = /\\(?:e|-|&|:|\((?:aq|dq|ha|ti|ga)|f[BIR])/g;

/** What roff could misread: requests by accident, escapes that it does not have, blocks left open. */
function problems(page: string): string[] {
  const lines = page.trimEnd().split('\n');
  const count = (line: string) => lines.filter((it) => it === line).length;
  return [
    ...lines.filter((line) => /^[.']/.test(line) && !requests.test(line)).map((line) => `not a request: ${line}`),
    ...lines
      .filter((line) => !line.startsWith('.\\"') && line.replaceAll(escape, '').includes('\\'))
      .map((line) => `unknown escape: ${line}`),
    ...(count('.nf') === count('.fi') ? [] : ['.nf and .fi are not in pairs']),
    ...(count('.RS 4') === count('.RE') ? [] : ['.RS and .RE are not in pairs']),
    ...lines.filter((line) => line.split(/\\f[BI]/).length !== line.split('\\fR').length).map((line) => `a font is left on: ${line}`),
    ...lines.filter((line, i) => line === '.PP' && /^\.S[HS]/.test(lines[i - 1] ?? '')).map(() => '.PP behind a heading'),
    ...lines.filter((line, i) => line === '.TP' && /^\.|^$/.test(lines[i + 1] ?? '')).map(() => '.TP without a tag'),
  ];
}

test.each(realCommands.map((entry) => [entry.command.path, entry] as const))('docker %s keeps to the rules of roff', (_, entry) => {
  expect(problems(manPage(realCatalog, entry))).toEqual([]);
});

test('the rules find what they look for', () => {
  expect(problems('.env\n.nf\na\\b\n.RS 4\n\\fBx\n.TP\n.PP\n.SH x\n.PP\n')).toEqual([
    'not a request: .env',
    'unknown escape: a\\b',
    '.nf and .fi are not in pairs',
    '.RS and .RE are not in pairs',
    'a font is left on: \\fBx',
    '.PP behind a heading',
    '.TP without a tag',
  ]);
});

const groff = spawnSync('groff', ['--version']).status === 0;

test.skipIf(!groff)('groff warns of nothing (skipped where groff is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'man-'));
  const files = realCommands.map((entry, i) => {
    const file = join(folder, `${i}.1`);
    writeFileSync(file, manPage(realCatalog, entry));
    return file;
  });
  const { stderr } = spawnSync('groff', ['-ww', '-K', 'utf8', '-man', '-T', 'utf8', ...files], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
});

test('the line that whatis indexes is plain', () => {
  expect(manPage(realCatalog, realCommand('container rm'))).toContain('.SH 名称\ndocker\\-container\\-rm \\- 删除一个或多个已停止的容器\n');
});
