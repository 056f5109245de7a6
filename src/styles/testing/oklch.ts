/** A colour of CSS: lightness 0–1, chroma, hue in degrees. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

type Triple = readonly [number, number, number];

/** Oklab → cone responses, and those → linear sRGB: the matrices of CSS Color 4, https://www.w3.org/TR/css-color-4/#color-conversion-code */
const oklabToCones: readonly Triple[] = [
  [1, 0.3963377773761749, 0.2158037573099136],
  [1, -0.1055613458156586, -0.0638541728258133],
  [1, -0.0894841775298119, -1.2914855480194092],
];
const conesToLinear: readonly Triple[] = [
  [4.076741636075957, -3.3077115392580616, 0.2309699031821041],
  [-1.2684379732850317, 2.6097573492876887, -0.3413193760026573],
  [-0.0041960761386754, -0.7034186179359363, 1.7076146940746117],
];

/** Reads `oklch(0.55 0.17 32)`; undefined for anything else. */
export function parseOklch(text: string): Oklch | undefined {
  const [, lightness, chroma, hue] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(text.trim()) ?? [];
  return hue === undefined ? undefined : { lightness: Number(lightness), chroma: Number(chroma), hue: Number(hue) };
}

/** Linear-light sRGB, cut off where the screen cannot show the colour. */
export function toLinearSrgb({ lightness, chroma, hue }: Oklch): Triple {
  const angle = (hue * Math.PI) / 180;
  const [l, m, s] = multiply(oklabToCones, [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
  const [red, green, blue] = multiply(conesToLinear, [l ** 3, m ** 3, s ** 3]);
  return [clamp(red), clamp(green), clamp(blue)];
}

/** WCAG contrast, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: Oklch, b: Oklch): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Oklch): number {
  const [red, green, blue] = toLinearSrgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function multiply(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  const [first = 0, second = 0, third = 0] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [first, second, third];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
