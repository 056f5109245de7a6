/** The texts of the book are plain, with code spans in backticks: `用`, code `docker ps`, `看`. A lone backtick is a letter. */
export function spansOf(text: string): { text: string; isCode: boolean }[] {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return [{ text, isCode: false }];
  return parts.map((part, i) => ({ text: part, isCode: i % 2 === 1 })).filter((span) => span.text !== '');
}

/** The text without the marks of code. */
export function plainOf(text: string): string {
  return spansOf(text)
    .map((span) => span.text)
    .join('');
}

/** A text that must stand in one line. */
export function oneLine(text: string): string {
  return plainOf(text).replaceAll(/\s+/g, ' ').trim();
}

/** The lines of a note, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
