export { type Embeddable, figureEmbed, iframeFor, oembedAlternate, oembedOf, type Place } from './oembed.ts';
export { type SlicedEvent, type TimelineSlice, timelineSlices } from './timeline-slices.ts';
export { type Drawing, type DrawingStyles, type Scheme, standaloneDrawing } from './standalone-drawing.ts';
