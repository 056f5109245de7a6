export { type Embeddable, figureEmbed, iframeFor, oembedAlternate, oembedOf, type Place } from './oembed.ts';
export { type Drawing, type DrawingStyles, type Scheme, standaloneDrawing } from './standalone-drawing.ts';
