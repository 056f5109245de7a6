/**
 * What a terminal shows in the end: carriage returns, moves of the cursor and cleared lines are carried out, colours dropped.
 * Enough for progress bars; nothing here knows how wide the terminal is.
 */
export function screenOf(text: string): string {
  const rows: string[] = [''];
  let row = 0;
  let column = 0;
  for (const [piece, control, count, action] of text.matchAll(pieces)) {
    if (control === '\n') row += 1;
    else if (control === '\r') column = 0;
    else if (control === '\b') column = Math.max(0, column - 1);
    else if (action === 'A') row = Math.max(0, row - Number(count || 1));
    else if (action === 'B') row += Number(count || 1);
    else if (action === 'H') [row, column] = [0, 0];
    else if (action === 'J') rows.splice(count === '2' ? 0 : row + 1);
    else if (action === 'K') rows[row] = count === '2' ? '' : (rows[row] ?? '').slice(0, column);
    else if (action === undefined && control === undefined) {
      rows[row] = `${(rows[row] ?? '').slice(0, column).padEnd(column)}${piece}${(rows[row] ?? '').slice(column + piece.length)}`;
      column += piece.length;
    }
    if (control === '\n') column = 0;
  }
  return Array.from({ length: rows.length }, (_, i) => (rows[i] ?? '').trimEnd())
    .join('\n')
    .trimEnd();
}

/** A control character, a command to the terminal, or text. Commands that only change colours mean nothing here. */
const pieces = new RegExp(String.raw`([\n\r\b])|\u001B\[[?]?(\d*)(?:;\d+)*([A-Za-z])|[^\n\r\b\u001B]+`, 'g');
