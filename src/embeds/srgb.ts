/**
 * `oklch(0.55 0.17 32)` → `#c1432c`: programs that show slides know neither OKLCH nor variables. The matrices are those of CSS
 * Color 4 (https://www.w3.org/TR/css-color-4/#color-conversion-code); what lies outside sRGB is clipped.
 */
export function srgbOf(color: string): string {
  const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(color);
  if (!parts) throw new Error(`"${color}" is no oklch(lightness chroma hue) of src/styles/tokens.css`);
  const [lightness = 0, chroma = 0, hue = 0] = parts.slice(1).map(Number);
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const long = (lightness + 0.3963377773761749 * a + 0.2158037573099136 * b) ** 3;
  const medium = (lightness - 0.1055613458156586 * a - 0.0638541728258133 * b) ** 3;
  const short = (lightness - 0.0894841775298119 * a - 1.2914855480194092 * b) ** 3;
  const linear = [
    4.0767416360759574 * long - 3.3077115392580616 * medium + 0.2309699031821044 * short,
    -1.2684379732850317 * long + 2.6097573492876887 * medium - 0.3413193760026573 * short,
    -0.0041960761386756 * long - 0.7034186179359363 * medium + 1.7076146940746117 * short,
  ];
  return `#${linear.map(encoded).join('')}`;
}

function encoded(value: number): string {
  const companded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, companded)) * 255)
    .toString(16)
    .padStart(2, '0');
}
