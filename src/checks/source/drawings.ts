import type { Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

const elements = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'a',
  'clipPath',
  'defs',
  'use',
]);

/** A drawing is there, and holds only shapes, text and the classes of styles/figure.css: no code, no colours of its own. */
export function drawings({ content }: BookUnderCheck): Issue[] {
  const drawn = [
    ...content.figures.filter(({ data }) => data.drawnFrom === undefined).map((entry) => ({ ...entry, noun: 'figure' })),
    ...content.models.filter(({ data }) => data.kind === 'choose').map((entry) => ({ ...entry, noun: 'model' })),
  ];
  return drawn.flatMap(({ id, file, drawing, noun }): Issue[] => {
    const svg = file.replace(/\.yaml$/, '.svg');
    if (drawing === undefined)
      return [
        { rule: 'figure/no-drawing', message: `the ${noun} "${id}" has no drawing`, hint: `draw ${id}.svg beside its data file`, file },
      ];
    return drawing.split('\n').flatMap((text, i) =>
      problemsOf(text).map((message): Issue => ({
        rule: 'figure/foreign-markup',
        message,
        hint: 'use shapes, text and the classes of src/styles/figure.css only',
        file: svg,
        line: i + 1,
      })),
    );
  });
}

function problemsOf(text: string): string[] {
  const names = [...text.matchAll(/<([A-Za-z][\w:-]*)/g)].map((match) => match[1] ?? '').filter((name) => !elements.has(name));
  const attributes = [...text.matchAll(/(?:^|\s)(style|on\w+|fill|stroke|font-\w+|xlink:\w+)\s*=/gi)].map((match) => match[1] ?? '');
  return [
    ...names.map((name) => `<${name}> may not be in a drawing`),
    ...attributes.map((name) => `the attribute "${name}" may not be in a drawing`),
  ];
}
