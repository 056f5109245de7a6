import { srgbOf } from './srgb.ts';

export type Scheme = 'light' | 'dark';

/** A drawing as it stands in a page, and what is said with it. */
export interface Drawing {
  title: string;
  alt: string;
  /** The drawing as SVG text, its classes those of figure.css. */
  svg: string;
  /** Where it comes from: name of the book and permanent address. */
  source: string;
}

/** The stylesheets that give the classes of a drawing their meaning, as text. */
export interface DrawingStyles {
  tokens: string;
  figure: string;
}

/**
 * A drawing as a file of its own, for slides: its colours of one scheme written out in sRGB, its page behind it, its source in the
 * metadata. It needs nothing else and runs nothing.
 */
export function standaloneDrawing({ title, alt, svg, source }: Drawing, scheme: Scheme, styles: DrawingStyles): string {
  const [, viewBox = '', body = ''] = /<svg\b[^>]*\sviewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/.exec(svg) ?? [];
  const [, , width = '0', height = '0'] = viewBox.split(' ');
  const tokens = tokensOf(styles.tokens, scheme);
  const inside = body.replaceAll(/<\/?a\b[^>]*>|<title\b[\s\S]*?<\/title>|<desc\b[\s\S]*?<\/desc>/g, '').trim();
  const margin = 12;
  const [outerWidth, outerHeight] = [Number(width) + 2 * margin, Number(height) + 2 * margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${outerWidth} ${outerHeight}" width="${outerWidth}" height="${outerHeight}" class="${['drawing', ...(svg.includes('timeline-drawing') ? ['timeline-drawing'] : [])].join(' ')}" role="img" aria-labelledby="title desc" lang="zh-CN">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(alt)}</desc>`,
    `<metadata>${escapeXml(source)}</metadata>`,
    `<style>${rulesOf(styles.figure, tokens)}</style>`,
    `<rect x="${-margin}" y="${-margin}" width="${outerWidth}" height="${outerHeight}" fill="${tokens.get('--color-page') ?? ''}"/>`,
    inside,
    '</svg>',
    '',
  ].join('\n');
}

/** The value of every variable in one scheme, colours in sRGB. */
function tokensOf(css: string, scheme: Scheme): Map<string, string> {
  const pairs = [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']): [string, string] => {
    const both = /^light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)$/.exec(value.trim());
    const chosen = scheme === 'light' ? both?.[1] : both?.[2];
    return [name, chosen === undefined ? value.trim() : srgbOf(chosen)];
  });
  return new Map(pairs);
}

/** The rules of figure.css with variables written out; what only answers to a pointer is left out. */
function rulesOf(css: string, tokens: ReadonlyMap<string, string>): string {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selector = '', body = '']) => ({ selector: selector.trim(), body: body.trim() }))
    .filter(({ selector }) => !selector.startsWith('@') && !selector.includes(':hover'))
    .map(
      ({ selector, body }) =>
        `${expanded(selector)}{${body.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => tokens.get(name) ?? 'none').replaceAll(/\s+/g, ' ')}}`,
    )
    .join('\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** `.drawing :is(.box, .line)` → `.drawing .box,.drawing .line`: programs that show slides know selectors of CSS 2. */
function expanded(selector: string): string {
  const parts = /^([\s\S]*?):is\(([^)]*)\)([\s\S]*)$/.exec(selector);
  if (!parts) return selector.replaceAll(/(\.[\w-]+)@text/g, 'text$1');
  const [, before = '', names = '', after = ''] = parts;
  if (names === 'text') return expanded(`${before}@text${after}`);
  return names
    .split(',')
    .map((name) => expanded(`${before}${name.trim()}${after}`))
    .join(',');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
