import { lexShell } from './shell-lexer.ts';

/** A stretch of a line: a word with its quotes, or what stands between words. */
export interface LinePiece {
  kind: 'word' | 'between';
  text: string;
}

/** Cuts a line into pieces that, joined, are the line again. What is inside a substitution belongs to the word that holds it. */
export function linePieces(line: string): LinePiece[] {
  const words = lexShell(line)
    .flatMap((command) => command.words)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: LinePiece[] = [];
  let at = 0;
  for (const { start, end } of words) {
    if (start < at || end === start) continue;
    if (start > at) pieces.push({ kind: 'between', text: line.slice(at, start) });
    pieces.push({ kind: 'word', text: line.slice(start, end) });
    at = end;
  }
  if (at < line.length) pieces.push({ kind: 'between', text: line.slice(at) });
  return pieces;
}
