import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { iframeFor, oembedOf, standaloneDrawing } from './index.ts';
import { srgbOf } from './srgb.ts';

const styles = { tokens: readFileSync('src/styles/tokens.css', 'utf8'), figure: readFileSync('src/styles/figure.css', 'utf8') };
const drawing = {
  title: '三步 & 十二步',
  alt: '左边<三步>。',
  svg: '<svg class="drawing" viewBox="0 0 360 40"><title>t</title><desc>d</desc><a href="/x"><text class="mono ink-link" x="1" y="2">rm</text></a><path class="box" d="M0 0"/></svg>',
  source: 'Docker笔记，https://docker-notes.example/figures/three-steps/',
};
const place = { book: 'Docker笔记', site: 'https://docker-notes.example', base: '/book/' };
const thing = { id: 'figures/three-steps', title: '“三步”与"十二步"', width: 400, height: 300 };

// Values of the CSS Working Group's own test suite for oklch(), rounded to bytes.
test.each([
  ['oklch(0 0 0)', '#000000'],
  ['oklch(1 0 0)', '#ffffff'],
  ['oklch(0.51975 0.17686 142.495)', '#008000'],
  ['oklch(0.627955 0.257683 29.2338)', '#ff0000'],
])('%s is %s', (color, expected) => {
  const bytes = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  for (const [i, byte] of bytes(srgbOf(color)).entries()) expect(Math.abs(byte - (bytes(expected)[i] ?? 0))).toBeLessThanOrEqual(3);
});

test('a colour of another kind is refused, with what was expected', () =>
  expect(() => srgbOf('red')).toThrow(/oklch\(lightness chroma hue\)/));

describe.each(['light', 'dark'] as const)('a drawing for slides, %s', (scheme) => {
  const svg = standaloneDrawing(drawing, scheme, styles);

  test('needs nothing else: no variable, no colour space, no selector that slide programs lack', () =>
    expect(svg).not.toMatch(/var\(|light-dark|oklch|:is\(|@layer|<a |href=/));

  test('names itself, its source and its text alternative', () => {
    expect(svg).toContain('<title id="title">三步 &amp; 十二步</title>');
    expect(svg).toContain('<desc id="desc">左边&lt;三步&gt;。</desc>');
    expect(svg).toContain('https://docker-notes.example/figures/three-steps/');
  });

  test('has its page behind it and a margin around', () => {
    expect(svg).toContain('viewBox="-12 -12 384 64" width="384" height="64"');
    expect(svg).toMatch(/<rect x="-12" y="-12" width="384" height="64" fill="#[0-9a-f]{6}"\/>/);
  });
});

test('the two schemes differ', () =>
  expect(standaloneDrawing(drawing, 'light', styles)).not.toBe(standaloneDrawing(drawing, 'dark', styles)));

test('an answer of oEmbed has what the standard demands of the rich kind', () => {
  const answer = oembedOf(thing, place);
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 300 });
  expect(answer.html).toBe(iframeFor(thing, place));
});

test('the frame is what a parser of HTML makes of it', () => {
  const html = JSON.stringify(parse(iframeFor(thing, place)), (key: string, value: unknown) => (key === 'parentNode' ? undefined : value));
  expect(html).toContain('https://docker-notes.example/book/embed/figures/three-steps/');
  expect(html).toContain('“三步”与\\"十二步\\" · Docker笔记');
});
