import { expect, test } from 'vitest';
import { readSampleText } from './sample-text.ts';

/** A file, the whole as it is shown, and each region with the lines it comes from. */
const cases: [name: string, source: string, whole: string, regions: Record<string, [text: string, lines: number[]]>][] = [
  ['no regions', 'a\n\nb\n', 'a\n\nb', {}],
  ['no line break at the end', 'a', 'a', {}],
  ['nothing', '', '', {}],
  ['behind //', 'a\n// #region x\n  b\n// #endregion\nc\n', 'a\n  b\nc', { x: ['  b', [3]] }],
  ['behind #', '# #region x\nb: 1\n# #endregion\n', 'b: 1', { x: ['b: 1', [2]] }],
  ['a comment with an end', '/* #region x */\nb\n/* #endregion */\n', 'b', { x: ['b', [2]] }],
  ['an end that repeats the name', '-- #region x\nb\n-- #endregion x\n', 'b', { x: ['b', [2]] }],
  ['indented', '  # #region x-2\n  b\n  # #endregion\n', '  b', { 'x-2': ['  b', [2]] }],
  ['one after the other', '#region x\na\n#endregion\nb\n#region y\nc\n#endregion\n', 'a\nb\nc', { x: ['a', [2]], y: ['c', [6]] }],
  ['one in another', '#region x\na\n#region y\nb\n#endregion\nc\n#endregion\n', 'a\nb\nc', { x: ['a\nb\nc', [2, 4, 6]], y: ['b', [4]] }],
  ['an empty one', '#region x\n#endregion\n', '', { x: ['', []] }],
  ['words that are no markers', '# region x\n#regions\n#endregions\n', '# region x\n#regions\n#endregions', {}],
];

test.each(cases)('%s', (_, source, whole, regions) => {
  const read = readSampleText(source);
  expect(read.whole.text).toBe(whole);
  expect(Object.fromEntries([...read.regions].map(([name, { text, lines }]) => [name, [text, lines]]))).toEqual(regions);
  expect(read.faults).toEqual([]);
});

test('markers without a partner, and names that are taken, are faults at their lines', () => {
  expect(readSampleText('#endregion\n#region x\n#region x\na\n#endregion\n#region y\n').faults).toEqual([
    { kind: 'never-begun', name: '', line: 1 },
    { kind: 'twice', name: 'x', line: 3 },
    { kind: 'never-ended', name: 'x', line: 2 },
    { kind: 'never-ended', name: 'y', line: 6 },
  ]);
});
