import { type Oklch, parseOklch } from './oklch.ts';

/** A colour in both schemes. */
export interface SchemeColours {
  light: Oklch;
  dark: Oklch;
}

const pair = String.raw`light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)`;

/** The custom properties of a stylesheet that are colours: `--color-page` → both of it. */
export function tokenColours(css: string): Map<string, SchemeColours> {
  return coloursBy(css, new RegExp(String.raw`(--[\w-]+):\s*${pair}`, 'g'));
}

/** The colours of single classes below `.code`: `.k` → both of it. */
export function codeColours(css: string): Map<string, SchemeColours> {
  return coloursBy(css, new RegExp(String.raw`\.code (\.\w)\s*\{\s*color:\s*${pair}`, 'g'));
}

function coloursBy(css: string, pattern: RegExp): Map<string, SchemeColours> {
  return new Map(
    [...css.matchAll(pattern)].map(([whole, name = '', first = '', second = '']) => {
      const [light, dark] = [parseOklch(first), parseOklch(second)];
      if (!light || !dark) throw new Error(`"${whole}" is not written as two oklch colours.`);
      return [name, { light, dark }];
    }),
  );
}
