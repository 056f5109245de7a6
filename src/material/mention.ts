/** Where in a file something stands. Everything is counted from 1. */
export type Place =
  | { line: number; column: number; cell?: string }
  | { page: number }
  | { slide: number; notes?: true; shape?: string; paragraph?: number }
  | { part: string; paragraph: number };

/** An address in somebody's material. */
export interface Mention {
  place: Place;
  /** The address with every escape of the format undone. */
  address: string;
  /** Where text was broken at the end of a line: the address if it goes on there. The one that exists is meant. */
  longer?: string;
  /** How to write another address there; undefined where only a person can. */
  rewrite?: (address: string) => Replacement | undefined;
}

/** A piece of a text, as offsets of UTF-16 code units, and what stands there instead. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Thrown for a file that cannot be read; the others still are. */
export class UnreadableError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UnreadableError';
    this.hint = hint;
  }
}

/** `12:5`, `slide 3 (notes), paragraph 2`, `page 4`, `paragraph 7`, `footnotes, paragraph 1`. */
export function placeText(place: Place): string {
  if ('line' in place) return `${place.line}:${place.column}${place.cell === undefined ? '' : ` (cell ${place.cell})`}`;
  if ('page' in place) return `page ${place.page}`;
  if ('part' in place) return place.part === 'document' ? `paragraph ${place.paragraph}` : `${place.part}, paragraph ${place.paragraph}`;
  const { slide, notes, shape, paragraph } = place;
  return [
    `slide ${slide}${notes ? ' (notes)' : ''}`,
    ...(shape === undefined ? [] : [`"${shape}"`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
  ].join(', ');
}
