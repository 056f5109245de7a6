import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSafely } from './write-safely.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'write-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a new file, and one that is there, which keeps its mode; nothing else is left behind', () => {
  const file = join(folder, 'a.tsv');
  writeSafely(file, 'one');
  chmodSync(file, 0o640);
  writeSafely(file, new TextEncoder().encode('two'));
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.tsv']);
});

test('a symbolic link stays one', () => {
  writeFileSync(join(folder, 'real'), 'one');
  symlinkSync('real', join(folder, 'link'));
  writeSafely(join(folder, 'link'), 'two');
  expect(readlinkSync(join(folder, 'link'))).toBe('real');
  expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('two');
});

test('what cannot be written leaves no draft', () => {
  const file = join(folder, 'a');
  mkdirSync(file);
  expect(() => writeSafely(file, 'x')).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(folder)).toEqual(['a']);
});
