const wide =
  /[\p{Script=Han}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6‘’“”…—·×→\u{1f300}-\u{1faff}]/u;
const atom = new RegExp(`\`[^\`]*\`|\\s+|${wide.source}|(?:(?!${wide.source})[^\\s\`])+`, 'gu');

/** What never begins a line, and what never ends one (禁则). */
const noStart = /^[，。；：？！、）》”’」』】〉…—·％,.;:?!)\]}]/u;
const noEnd = /[（《“‘「『【〈([{]$/u;

/**
 * Columns that a text takes in a terminal. Punctuation that Unicode calls ambiguous (“…—) counts as two, as fonts for Chinese draw it:
 * where it is narrow, a line is only shorter.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** A stretch that stays on one line. */
export interface Unit {
  text: string;
  /** A space stands before it, unless it begins a line. */
  spaced: boolean;
}

/** Cuts a text where a line may end: between 汉字, beside code spans, at spaces. A code span longer than `width` is cut at its spaces. */
export function lineUnits(text: string, width: number): Unit[] {
  const units: Unit[] = [];
  let spaced = false;
  for (const part of text.trim().match(atom) ?? []) {
    if (/^\s/.test(part)) {
      spaced = true;
      continue;
    }
    const last = units.at(-1);
    if (last && !mayBreak(last.text, part, spaced)) last.text += spaced ? ` ${part}` : part;
    else units.push({ text: part, spaced });
    spaced = false;
  }
  return units.flatMap((unit) => (displayWidth(unit.text) > width ? atSpaces(unit) : [unit]));
}

/** Breaks a text into lines of at most `width` columns; only what cannot be cut is longer. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const unit of lineUnits(text, width)) {
    const last = lines.at(-1);
    const next = last === undefined ? unit.text : `${last}${unit.spaced ? ' ' : ''}${unit.text}`;
    if (last === undefined || displayWidth(next) > width) lines.push(unit.text);
    else lines[lines.length - 1] = next;
  }
  return lines;
}

function mayBreak(before: string, after: string, spaced: boolean): boolean {
  if (noStart.test(after) || noEnd.test(before)) return false;
  return spaced || isWide(before.at(-1)) || isWide(after[0]);
}

function isWide(character: string | undefined): boolean {
  return character !== undefined && wide.test(character);
}

function atSpaces({ text, spaced }: Unit): Unit[] {
  return text.split(' ').map((part, i) => ({ text: part, spaced: i > 0 || spaced }));
}
