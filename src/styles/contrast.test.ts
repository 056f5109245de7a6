import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, parseOklch, toLinearSrgb } from './testing/oklch.ts';
import { codeColours, type SchemeColours, tokenColours } from './testing/scheme-colours.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const tokens = tokenColours(read('tokens.css'));
const code = codeColours(read('code.css'));
const colours = new Map([...tokens, ...code]);

/** Texts, what they stand on, and how much they must differ: 7 is AAA for text, 4.5 AA, 3 for what is no text. */
const pairs: { texts: string[]; grounds: string[]; least: number }[] = [
  { texts: ['--color-text'], grounds: ['page', 'surface', 'surface-strong', 'mark', 'insert', 'delete'], least: 7 },
  {
    texts: ['--color-text-quiet', '--color-text-faint', '--color-link', '--color-accent', ...namesLike(/^--kind-/)],
    grounds: ['page', 'surface'],
    least: 4.5,
  },
  // A command in prose is a link in a code span.
  { texts: ['--color-text-quiet', '--color-link'], grounds: ['surface-strong'], least: 4.5 },
  // Comments and links of code have colours of the page, also on marked lines.
  { texts: [...code.keys(), '--color-text-faint', '--color-link'], grounds: ['surface', 'mark', 'insert', 'delete'], least: 4.5 },
  { texts: ['--color-control'], grounds: ['page'], least: 3 },
];

function namesLike(pattern: RegExp): string[] {
  return [...tokens.keys()].filter((name) => pattern.test(name));
}

/** The pairs that are too much alike, with the numbers. */
function tooAlike(scheme: 'light' | 'dark', named: ReadonlyMap<string, SchemeColours>): string[] {
  return cases.flatMap(({ text, ground, least }) => {
    const ratio = contrast(colourOf(text, named)[scheme], colourOf(ground, named)[scheme]);
    return ratio >= least ? [] : [`${text} on ${ground}: ${ratio.toFixed(2)}, at least ${least} is needed`];
  });
}

function colourOf(name: string, named: ReadonlyMap<string, SchemeColours>): SchemeColours {
  const colour = named.get(name);
  if (!colour) throw new Error(`There is no colour "${name}" in tokens.css or code.css.`);
  return colour;
}

const cases = pairs.flatMap(({ texts, grounds, least }) =>
  texts.flatMap((text) => grounds.map((ground) => ({ text, ground: `--color-${ground}`, least }))),
);

test.each(['light', 'dark'] as const)('in the %s scheme every text stands out from its ground', (scheme) => {
  expect(tooAlike(scheme, colours)).toEqual([]);
});

test('a text that does not stand out is named with its numbers', () => {
  const pale = tokenColours('--color-text-quiet: light-dark(oklch(0.7 0 0), oklch(0.78 0.012 85));');
  const changed = new Map([...colours, ...pale]);
  expect(tooAlike('light', changed)).toEqual([
    '--color-text-quiet on --color-page: 2.56, at least 4.5 is needed',
    '--color-text-quiet on --color-surface: 2.41, at least 4.5 is needed',
    '--color-text-quiet on --color-surface-strong: 2.21, at least 4.5 is needed',
  ]);
  expect(tooAlike('dark', changed)).toEqual([]);
});

test('every colour of the two stylesheets is read', () => {
  const written = `${read('tokens.css')}${read('code.css')}`.match(/light-dark\(/g)?.length;
  expect(colours.size).toBe(written);
  expect([...code.keys()]).toEqual(['.k', '.s', '.c', '.f']);
  expect(namesLike(/^--kind-/)).toHaveLength(6);
});

describe('the arithmetic', () => {
  // Colours of sRGB by their values in CSS Color 4.
  test.each<[string, string, [number, number, number]]>([
    ['white', 'oklch(1 0 0)', [1, 1, 1]],
    ['black', 'oklch(0 0 0)', [0, 0, 0]],
    ['red', 'oklch(0.62796 0.25768 29.234)', [1, 0, 0]],
    ['lime', 'oklch(0.86644 0.29483 142.495)', [0, 1, 0]],
    ['blue', 'oklch(0.45201 0.31321 264.052)', [0, 0, 1]],
    ['green', 'oklch(0.51975 0.17686 142.495)', [0, 0.21586, 0]],
    ['#767676', 'oklch(0.56583 0 0)', [0.18116, 0.18116, 0.18116]],
    ['rebeccapurple', 'oklch(0.44027 0.1603 303.373)', [0.13287, 0.0331, 0.31855]],
  ])('%s is %s', (_, text, expected) => {
    const colour = parseOklch(text);
    const linear = colour && toLinearSrgb(colour);
    for (const [i, value] of expected.entries()) expect(linear?.[i]).toBeCloseTo(value, 3);
  });

  test.each([
    ['oklch(1 0 0)', 'oklch(0 0 0)', 21],
    ['oklch(0 0 0)', 'oklch(1 0 0)', 21],
    ['oklch(0.5 0.1 30)', 'oklch(0.5 0.1 30)', 1],
    ['oklch(1 0 0)', 'oklch(0.56583 0 0)', 4.54],
    ['oklch(1 0 0)', 'oklch(0.62796 0.25768 29.234)', 4],
    ['oklch(1 0 0)', 'oklch(0.45201 0.31321 264.052)', 8.59],
  ])('%s and %s differ by %d', (first, second, ratio) => {
    const [a, b] = [parseOklch(first), parseOklch(second)];
    expect(a && b && contrast(a, b)).toBeCloseTo(ratio, 2);
  });

  test.each(['oklch(0.5 0.1)', 'oklch(50% 0.1 30)', 'red', 'oklch(0.5 0.1 30 / 0.5)'])('%s is not read', (text) => {
    expect(parseOklch(text)).toBeUndefined();
  });
});
