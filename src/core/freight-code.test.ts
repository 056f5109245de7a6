import { expect, test } from 'vitest';
import { freightCode } from './freight-code.ts';

test.each([
  // The example of ISO 6346 itself.
  ['CSQU', 305438, 'CSQU 305438 3'],
  // Numbers of real containers.
  ['TEXU', 307007, 'TEXU 307007 9'],
  ['HLXU', 200841, 'HLXU 200841 9'],
  ['ZEPU', 3725, 'ZEPU 003725 5'],
  // A remainder of 10 is written 0.
  ['DKBJ', 9, 'DKBJ 000009 0'],
  ['MSCU', 663987, 'MSCU 663987 0'],
  // A, B, K, L, U and V stand beside the multiples of 11 that the letter values leave out.
  ['AKLU', 0, 'AKLU 000000 4'],
  ['BKVU', 0, 'BKVU 000000 6'],
  ['DKBJ', 7, 'DKBJ 000007 9'],
])('%s %i → %s', (prefix, serial, code) => expect(freightCode(prefix, serial)).toBe(code));

test('a wrong digit or two swapped ones change the check digit', () => {
  const check = (serial: number) => freightCode('DKBJ', serial).at(-1);
  expect(new Set([305_438, 305_439, 305_348, 35_438].map(check)).size).toBe(4);
});
